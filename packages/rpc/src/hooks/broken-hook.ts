// Capabilities that do not work: every call fails. They need no counting.

import { type Exception, exception } from "../exception.js";
import type { CallHook } from "./call-hook.js";
import type { ClientHook } from "./client-hook.js";

/** A capability that fails all calls with one exception. */
export class BrokenHook implements ClientHook {
  declare readonly broken: Exception;

  constructor(broken: Exception) {
    this.broken = broken;
  }

  get resolution(): null {
    return null;
  }
  get settled(): true {
    return true;
  }
  get brand(): null {
    return null;
  }
  get blockedOn(): null {
    return null;
  }
  addRef(): void {}
  release(): void {}
  newRemoteCall(): null {
    return null;
  }
  deliver(call: CallHook): void {
    call.releaseParams();
    call.fail(this.broken);
  }
  whenMoreResolved(): void {}
  whenReleased(): void {}
  describe(): string {
    return `a broken capability (${this.broken.type}: ${this.broken.reason})`;
  }
}

/** What a null pointer is when it is called. */
export const nullHook: BrokenHook = /* @__PURE__ */ new BrokenHook(
  /* @__PURE__ */ exception("failed", "Called a null capability"),
);

/** What a pointer beyond the message's capability table is. */
export const invalidHook: BrokenHook = /* @__PURE__ */ new BrokenHook(
  /* @__PURE__ */ exception("failed", "Invalid capability index!"),
);
