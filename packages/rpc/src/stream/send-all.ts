// Sending all of a source through a streaming method.

import { iterate, type ReadableStreamLike } from "@capnp/message";

/**
 * Sends each item of an iterable, an async iterable or a web `ReadableStream` by a streaming call, as fast as the receiver takes them:
 * `sendAll(file, (chunk) => sink.write({ chunk }), () => sink.end())`. Gives what `end` gives, the ordinary call that comes last: only it
 * tells that all that was sent has arrived. When a call or the source fails, it is rejected with the reason, the source is ended early, and
 * `end` is not called.
 */
export async function sendAll<T, R>(
  // A web stream that is no async iterable does not tell the type of its items reliably: `write` does then.
  source: Iterable<T> | AsyncIterable<T> | ReadableStreamLike<NoInfer<T>>,
  write: (item: T) => PromiseLike<void>,
  end: () => R | PromiseLike<R>,
): Promise<R> {
  for await (const item of iterate(source)) await write(item);
  return end();
}
