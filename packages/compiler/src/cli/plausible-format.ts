// Whether bytes look like a format: a message in another one than was said is told from one that is damaged.

import { anyStruct, isCanonical, readFlatMessage } from "@capnp/message";
import { CliError } from "./cli-error.js";
import { decodeMessages, type MessageFormat, messageFormats } from "./message-format.js";

/** Checks that bytes could be in a format. @throws CliError if they look like another one, and not like this one */
export function checkPlausible(format: MessageFormat, bytes: Uint8Array): void {
  if (bytes.length === 0 || isPlausible(format, bytes)) return;
  const likely = messageFormats.find((other) => other !== format && isPlausible(other, bytes));
  if (likely === undefined) return;
  throw new CliError(`The input is not in ${format} format: it looks like ${likely} (--quiet reads it all the same)`);
}

function isPlausible(format: MessageFormat, bytes: Uint8Array): boolean {
  switch (format) {
    case "text":
      return beginning(bytes) === "(";
    case "json":
      return beginning(bytes) === "{";
    case "canonical":
      return isMessage("flat", bytes) && isCanonical(readFlatMessage(bytes));
    default:
      return isMessage(format, bytes);
  }
}

/** Whether the first message has a root that leads to a struct. */
function isMessage(format: MessageFormat, bytes: Uint8Array): boolean {
  try {
    const [root] = decodeMessages(format, bytes);
    if (root === undefined) return false;
    anyStruct(root);
    return true;
  } catch {
    // Whatever is wrong with it: it is not this.
    return false;
  }
}

/** The first character that is neither white space nor in a comment. */
function beginning(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  return start.replace(/^(?:\s|#[^\n]*(?:\n|$))*/, "")[0];
}
