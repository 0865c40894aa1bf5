// What is behind a client that was disposed of.

import { exception } from "../exception.js";
import { RpcError } from "../rpc-error.js";
import { BrokenHook } from "./broken-hook.js";
import type { ClientHook } from "./client-hook.js";

class DisposedHook extends BrokenHook {
  /** Whatever is done with a client begins with this. @throws RpcError always: using such a client is a mistake of the program */
  override get resolution(): never {
    throw RpcError.of(this.broken);
  }
}

/** The only one there is. */
export const disposedHook: ClientHook = /* @__PURE__ */ new DisposedHook(
  /* @__PURE__ */ exception("failed", "This client was disposed of: use $dup() to keep another reference"),
);
