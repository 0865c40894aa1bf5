// The few web globals this package uses. Those that not every host has are optional.

declare class AbortController {
  readonly signal: unknown;
  abort(reason?: unknown): void;
}
declare const performance: { now(): number };
declare function setTimeout(callback: () => void, milliseconds: number): unknown;
declare function queueMicrotask(callback: () => void): void;
declare const setImmediate: ((callback: () => void) => unknown) | undefined;
declare const console: { warn(...values: unknown[]): void; error(...values: unknown[]): void };
declare const MessageChannel:
  | (new () => {
      port1: { postMessage(value: null): void };
      port2: { addEventListener(type: "message", listener: () => void): void; start(): void };
    })
  | undefined;
