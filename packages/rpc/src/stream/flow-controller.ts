// How much of a stream may be under way (stream.capnp, "StreamResult"): a strategy, and the simplest one.

/**
 * Decides when a program may make its next streaming call on a capability of a peer: there is one for each such capability. It is told
 * the time, in milliseconds from some moment in the past.
 */
export interface FlowController {
  /** Whether another call may be made. Looked at after each `sent` and `acked`. */
  readonly ready: boolean;
  /** A call was sent, whether it was ready or not, whose message has so many bytes. */
  sent(bytes: number, time: number): void;
  /** A call of so many bytes was answered. */
  acked(bytes: number, time: number): void;
}

/** The bytes that may be under way unless the program says otherwise. */
export const DEFAULT_STREAM_WINDOW: number = 1024 * 1024;

class FixedWindow implements FlowController {
  declare private readonly window: number;
  declare private inFlight: number;
  declare private largest: number;

  constructor(window: number) {
    this.window = window;
    this.inFlight = this.largest = 0;
  }

  get ready(): boolean {
    // The largest message counts as room on top: else one as large as the window would have to be answered before the next is sent.
    return this.inFlight < this.window + this.largest;
  }
  sent(bytes: number): void {
    this.inFlight += bytes;
    if (bytes > this.largest) this.largest = bytes;
  }
  acked(bytes: number): void {
    this.inFlight -= bytes;
  }
}

/**
 * Lets so many bytes be under way, and one message more.
 * @throws RangeError unless `window` is a positive number
 */
export function fixedWindow(window: number = DEFAULT_STREAM_WINDOW): FlowController {
  if (!(window > 0)) throw new RangeError(`A stream's window is a positive number of bytes, not ${window}`);
  return new FixedWindow(window);
}
