// What becomes of a call that an interceptor has passed on.

import type { Segment } from "@capnp/message";
import { AnyPointerReader } from "@capnp/message";
import type { Exception } from "../exception.js";
import type { CallWatcher, PassedCall } from "../hooks/passed-call.js";
import { RpcError } from "../rpc-error.js";

/**
 * A promise of the pointer to a call's results, rejected with the RpcError that the caller gets. It is made when it is asked for, so an
 * outcome that nobody awaits rejects nothing. The results' capabilities may be released when it is fulfilled.
 */
export class Outcome implements PromiseLike<AnyPointerReader>, CallWatcher {
  declare private results: AnyPointerReader | null;
  declare private exception: Exception | null;
  declare private promise: Promise<AnyPointerReader> | null;
  declare private fulfil: ((results: AnyPointerReader) => void) | null;
  declare private reject: ((error: RpcError) => void) | null;

  constructor() {
    this.results = null;
    this.exception = null;
    this.promise = this.fulfil = this.reject = null;
  }

  returned(_call: PassedCall, results: Segment, at: number): void {
    this.results = new AnyPointerReader(results, at, at, 1, results.arena.nesting);
    this.fulfil?.(this.results);
  }
  failed(_call: PassedCall, exception: Exception): void {
    this.exception = exception;
    this.reject?.(RpcError.of(exception));
  }

  private settled(): Promise<AnyPointerReader> {
    if (this.promise !== null) return this.promise;
    if (this.exception !== null) this.promise = Promise.reject(RpcError.of(this.exception));
    else if (this.results !== null) this.promise = Promise.resolve(this.results);
    else {
      this.promise = new Promise((fulfil, reject) => {
        this.fulfil = fulfil;
        this.reject = reject;
      });
    }
    return this.promise;
  }

  // oxlint-disable-next-line unicorn/no-thenable
  then<A = AnyPointerReader, B = never>(
    onFulfilled?: ((results: AnyPointerReader) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.settled().then(onFulfilled, onRejected);
  }
}
