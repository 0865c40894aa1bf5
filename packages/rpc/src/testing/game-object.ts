// For tests of the engine: an object of the game, which takes streaming calls too.

import type { CallHook } from "../hooks/call-hook.js";
import { runLater } from "../hooks/run-queue.js";
import { StreamGate } from "../hooks/stream-gate.js";
import { exception } from "../exception.js";
import { Arrived, Probe, STREAMING } from "./probe.js";

/** An object whose streaming calls keep others waiting until they are answered. */
export class GameObject extends Probe {
  /** Why it takes no calls any more. */
  failure: string | null = null;
  /** The streaming call that is under way. */
  streaming: Arrived | null = null;
  private gate: StreamGate | null = null;
  private readonly onArrival: (arrived: Arrived) => void;

  constructor(name: string, onArrival: (arrived: Arrived, at: GameObject) => void) {
    super(name);
    this.onArrival = (arrived) => onArrival(arrived, this);
  }

  override deliver(call: CallHook): void {
    this.addRef();
    runLater({
      run: () => {
        if (this.gate === null || !this.gate.takes(call)) this.startNow(call);
      },
    });
  }

  startNow(call: CallHook): void {
    if (call.cancelled) call.releaseParams();
    else {
      const isStreaming = call.methodId === STREAMING;
      if (isStreaming) (this.gate ??= new StreamGate(this)).begin();
      const arrived = new Arrived(call);
      this.onArrival(arrived);
      if (isStreaming) this.streaming = arrived;
    }
    this.release();
  }

  /** A call to it is being answered. */
  answered(arrived: Arrived, failure: string | null): void {
    if (this.streaming !== arrived) return;
    this.streaming = null;
    const counts = failure !== null && !arrived.cancelled;
    if (counts) this.failure ??= failure;
    this.gate?.end(counts ? exception("failed", failure) : null);
  }
}
