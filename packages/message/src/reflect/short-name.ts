// What a declaration is called.

import type { Node$Reader } from "../gen/schema.capnp.js";

/** A declaration's own name, without its file and scopes. */
export function shortName({ displayName, displayNamePrefixLength }: Node$Reader): string {
  // The prefix is counted in bytes, which only matters for file names: of what comes after there is none but ASCII.
  const byPrefix = displayName.slice(displayNamePrefixLength);
  return /^[\w$]+$/.test(byPrefix) ? byPrefix : displayName.replace(/^.*[:.]/, "");
}
