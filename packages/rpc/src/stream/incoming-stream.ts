// Streaming calls as their receiver likes them: a source to iterate over.

import { RpcError } from "../rpc-error.js";

interface Pushed<T> {
  readonly item: T;
  readonly taken: () => void;
  readonly refused: (error: unknown) => void;
}

interface Taker<T> {
  readonly take: (result: IteratorResult<T, undefined>) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * What arrives by streaming calls, for one consumer. A service pushes from its streaming method and returns the promise, which is
 * fulfilled when the consumer has taken the item: so the sender goes no faster than the consumer.
 * `write: ({ chunk }) => incoming.push(chunk), end: () => incoming.end()`. For a web stream: `new ReadableStream(streamSource(incoming))`.
 */
export class IncomingStream<T> implements AsyncIterableIterator<T, undefined> {
  declare private pushed: Pushed<T>[];
  declare private takers: Taker<T>[];
  /** Set once nothing more comes: `error` is what the consumer gets, null for a proper end. */
  declare private over: { readonly error: unknown } | null;
  declare private stopped: RpcError | null;

  constructor() {
    this.pushed = [];
    this.takers = [];
    this.over = null;
    this.stopped = null;
  }

  /**
   * Hands an item to the consumer. Fulfilled when it was taken; rejected when the consumer has stopped, or the stream was ended before.
   */
  push(item: T): Promise<void> {
    if (this.stopped !== null) return Promise.reject(this.stopped);
    if (this.over !== null) return Promise.reject(new RpcError("failed", "The stream has ended already"));
    const taker = this.takers.shift();
    if (taker !== undefined) {
      taker.take({ done: false, value: item });
      return Promise.resolve();
    }
    return new Promise((taken, refused) => {
      this.pushed.push({ item, taken, refused });
    });
  }

  /** Says that nothing more comes. The consumer gets what was pushed before. @throws RpcError when the consumer has stopped */
  end(): void {
    if (this.stopped !== null) throw this.stopped;
    this.finish({ error: null });
  }

  /**
   * Makes the consumer fail once it has taken what was pushed before; after `end` it does nothing. To be called from a service's release
   * hook, so that the consumer learns of a sender that is gone.
   */
  fail(error: unknown): void {
    this.finish({ error: error ?? new RpcError("failed", "The stream was broken off") });
  }

  private finish(over: { readonly error: unknown }): void {
    if (this.over !== null) return;
    this.over = over;
    const { takers } = this;
    this.takers = [];
    for (const taker of takers) {
      if (over.error === null) taker.take({ done: true, value: undefined });
      else taker.fail(over.error);
    }
  }

  /** The next item, as soon as there is one. */
  next(): Promise<IteratorResult<T, undefined>> {
    const first = this.pushed.shift();
    if (first !== undefined) {
      first.taken();
      return Promise.resolve({ done: false, value: first.item });
    }
    if (this.stopped !== null) return Promise.resolve({ done: true, value: undefined });
    if (this.over === null) {
      return new Promise((take, fail) => {
        this.takers.push({ take, fail });
      });
    }
    return this.over.error === null
      ? Promise.resolve({ done: true, value: undefined })
      : Promise.reject(this.over.error as Error);
  }

  /** The consumer stops: what was pushed and not taken is refused, as is all that follows. */
  return(): Promise<IteratorResult<T, undefined>> {
    this.stopped ??= new RpcError("failed", "The receiver of the stream has stopped reading");
    this.finish({ error: null });
    const { pushed } = this;
    this.pushed = [];
    for (const { refused } of pushed) refused(this.stopped);
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
