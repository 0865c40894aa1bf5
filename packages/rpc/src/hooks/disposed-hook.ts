// What is behind a client that was disposed of.

import { RpcError } from "../rpc-error.js";
import type { ClientHook } from "./client-hook.js";

class DisposedHook implements ClientHook {
  /** @throws RpcError always: using such a client is a mistake of the program. */
  get resolution(): never {
    throw new RpcError("failed", "This client was disposed of: use $dup() to keep another reference");
  }
  get settled(): never {
    return this.resolution;
  }
  get broken(): never {
    return this.resolution;
  }
  get brand(): never {
    return this.resolution;
  }
  get blockedOn(): never {
    return this.resolution;
  }
  addRef(): never {
    return this.resolution;
  }
  release(): void {}
  newRemoteCall(): never {
    return this.resolution;
  }
  deliver(): never {
    return this.resolution;
  }
  whenMoreResolved(): never {
    return this.resolution;
  }
  whenReleased(): never {
    return this.resolution;
  }
  describe(): string {
    return "a client that was disposed of";
  }
}

/** The only one there is. */
export const disposedHook: ClientHook = /* @__PURE__ */ new DisposedHook();
