// The safety net under capabilities that were not disposed of: when the garbage collector finds one, it is released, and the log says so.

import type { Arena } from "@capnp/message";
import { warn } from "../log.js";
import { OwnTable } from "../tables/own-table.js";
import type { ClientHook } from "./client-hook.js";

/** What a client or a message holds. It must not lead to the object that is watched. */
interface Held {
  /** A client's capability, or a message's table of them. */
  readonly caps: Arena["caps"];
  /** Where the client was made, when that was remembered. */
  readonly place: string | undefined;
  readonly silent: boolean;
}

/** What the registry watches. */
export interface Watched {
  /** The number of what it holds; undefined unless it is watched. */
  $watch?: number | undefined;
}

const warned = new Set<string>();
let tracing = false;

/** What the registry knows by number only: what it is given itself is kept until a full collection, however soon it is unregistered. */
const held = /* @__PURE__ */ new OwnTable<Held>();

const registry = /* @__PURE__ */ new FinalizationRegistry<number>((watch) => {
  const { caps, place, silent } = held.get(watch) as Held;
  held.remove(watch);
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

/**
 * Watches what holds capabilities, made at `place`, if that is known; again, as now said. Results are when one call takes them over from
 * another. @param silent when the program never saw them
 */
export function watch(watched: Watched, caps: Arena["caps"], silent: boolean, place?: string): void {
  unwatch(watched);
  watched.$watch = held.add({ caps, place, silent });
  registry.register(watched, watched.$watch, watched);
}

/** Watches a client that has a reference to `hook` of its own. */
export function watchClient(client: Watched, hook: ClientHook): void {
  watch(client, [hook], false, tracing ? new Error("made here").stack : undefined);
}

/** A client was disposed of, or a message's capabilities were released. */
export function unwatch(watched: Watched): void {
  if (watched.$watch === undefined) return;
  held.remove(watched.$watch);
  watched.$watch = undefined;
  registry.unregister(watched);
}

/** How many are watched. */
export function watchedCount(): number {
  return held.size;
}
