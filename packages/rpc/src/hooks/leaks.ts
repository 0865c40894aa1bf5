// The safety net under capabilities that were not disposed of: when the garbage collector finds one, it is released, and the log says so.

import type { Arena } from "@capnp/message";
import { warn } from "../log.js";
import type { ClientHook } from "./client-hook.js";

/** What a client or a message held. It must not lead to the object that is watched. */
interface Held {
  /** A client's capability, or a message's table of them. */
  readonly caps: Arena["caps"];
  /** Where the client was made, when that was remembered. */
  readonly place: string | undefined;
  readonly silent: boolean;
}

const warned = new Set<string>();
let tracing = false;

const registry = /* @__PURE__ */ new FinalizationRegistry<Held>(({ caps, place, silent }) => {
  for (let i = 0; i < caps.length; i++) {
    const hook = caps[i] as ClientHook | null;
    caps[i] = null;
    if (hook === null) continue;
    if (!silent) report(hook, place);
    try {
      hook.release();
    } catch (error) {
      warn("A client could not be released", error);
    }
  }
});

function report(hook: ClientHook, place: string | undefined): void {
  const what = hook.describe();
  // Once for each kind: ids would make as many of them as there are leaks.
  const key = place ?? what.replace(/\d+/g, "");
  if (warned.has(key)) return;
  warned.add(key);
  const hint = place ?? "traceLeaks(true) tells where";
  warn(`A client for ${what} was garbage-collected without being disposed of: ${hint}`);
}

/** Whether to remember where clients are made, at the price of a stack trace each, so that warnings of leaks can tell. */
export function traceLeaks(on: boolean): void {
  tracing = on;
}

/** Watches a client that has a reference to `hook` of its own. */
export function watchClient(client: object, hook: ClientHook): void {
  const place = tracing ? new Error("made here").stack : undefined;
  registry.register(client, { caps: [hook], place, silent: false }, client);
}

/** Watches a message whose capabilities belong to the program. @param silent when the program never saw them */
export function watchMessage(arena: Arena, silent: boolean): void {
  registry.register(arena, { caps: arena.caps, place: undefined, silent }, arena);
}

/** A client was disposed of, or a message's capabilities were released. */
export function unwatch(watched: object): void {
  registry.unregister(watched);
}
