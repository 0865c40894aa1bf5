// Web streams that write through a streaming method.

/** What a web `WritableStream` is made of. */
export interface StreamSink<T> {
  write(chunk: T): Promise<void>;
  close(): Promise<void>;
  abort(reason: unknown): Promise<void>;
}

/**
 * What to make a web stream of that writes by streaming calls:
 * `new WritableStream(streamSink((chunk: Uint8Array) => sink.write({ chunk }), () => sink.end()))`. The stream takes the next chunk when
 * there is room for it. Closing it calls `end`, which tells that all has arrived; aborting it calls `abort`, if there is one.
 */
export function streamSink<T>(
  write: (chunk: T) => PromiseLike<void>,
  end: () => unknown,
  abort?: (reason: unknown) => unknown,
): StreamSink<T> {
  return {
    async write(chunk) {
      await write(chunk);
    },
    async close() {
      await end();
    },
    async abort(reason) {
      await abort?.(reason);
    },
  };
}
