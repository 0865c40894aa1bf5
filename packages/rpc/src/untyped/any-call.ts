// Calls of methods whose schema is not known.

import { AnyPointerReader } from "@capnp/message";
import { disposeCall, settledPointer } from "../face/calls.js";
import type { Call, ClientType } from "../face/client.js";
import { newClient } from "../face/references.js";
import type { Pending } from "../hooks/pending.js";

/**
 * A call made through an `AnyClient`: a promise of its results, as a pointer. Dispose of the call to release the capabilities in them.
 */
export class AnyCall implements Call<AnyPointerReader> {
  declare readonly $pending: Pending;

  constructor(pending: Pending) {
    this.$pending = pending;
  }

  // oxlint-disable-next-line unicorn/no-thenable
  then<A = AnyPointerReader, B = never>(
    onFulfilled?: ((results: AnyPointerReader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return settledPointer(this.$pending, AnyPointerReader.$of).then(onFulfilled, onRejected);
  }
  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<AnyPointerReader | B> {
    return settledPointer(this.$pending, AnyPointerReader.$of).catch(onRejected);
  }
  finally(onFinally?: (() => void) | null): Promise<AnyPointerReader> {
    return settledPointer(this.$pending, AnyPointerReader.$of).finally(onFinally);
  }

  /**
   * The capability at a path of pointer indices into the results struct, which may be called at once: `[1]` is the struct's pointer 1,
   * `[1, 0]` pointer 0 of the struct that pointer 1 leads to. Dispose of it when it is no longer needed.
   */
  $pipeline<C>(path: readonly number[], type: ClientType<C>): C {
    return newClient(this.$pending.pipeline([...path]), type);
  }

  /** Cancels the call if it is under way, and releases its results. */
  [Symbol.dispose](): void {
    disposeCall(this.$pending);
  }
}
