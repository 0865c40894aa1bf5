// Doing something once the current turn of the event loop is over.

/** Runs a function after what is ready to run now; on hosts without setImmediate, after the pending microtasks. */
export function afterThisTurn(run: () => void): void {
  if (typeof setImmediate === "function") setImmediate(run);
  else if (typeof MessageChannel === "function") viaChannel(MessageChannel, run);
  else queueMicrotask(run);
}

const waiting: (() => void)[] = [];
let port: { postMessage(value: null): void } | undefined;

function viaChannel(Channel: Exclude<typeof MessageChannel, undefined>, run: () => void): void {
  waiting.push(run);
  if (port === undefined) {
    const { port1, port2 } = new Channel();
    port2.addEventListener("message", () => waiting.shift()?.());
    port2.start();
    port = port1;
  }
  port.postMessage(null);
}
