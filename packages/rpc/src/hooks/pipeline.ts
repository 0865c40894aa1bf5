// The capabilities that somebody uses of results that are not there yet, when those results will be made here.

import type { Segment } from "@capnp/message";
import type { Exception } from "../exception.js";
import { BrokenHook } from "./broken-hook.js";
import type { ClientHook } from "./client-hook.js";
import { hookAt } from "./payload.js";
import type { Pending } from "./pending.js";
import { type PipelineOrigin, PromiseHook } from "./promise-hook.js";

interface Entry {
  readonly path: readonly number[];
  readonly hook: PromiseHook;
}

/** Whether two paths are the same. */
export function samePath(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Promised capabilities by path; the same one each time. It holds no references to them. */
export class Pipeline {
  declare private readonly origin: PipelineOrigin;
  declare private entries: Entry[];
  /** Where to look before the results are there: results given early, or another call that will have them. */
  declare private source: ((path: readonly number[]) => ClientHook) | null;
  declare private early: Segment | null;

  constructor(origin: PipelineOrigin) {
    this.origin = origin;
    this.entries = [];
    this.source = null;
    this.early = null;
  }

  /** Whether somebody refers to a promise, or has called one. */
  get isUsed(): boolean {
    return this.entries.length > 0;
  }

  /** The capability at a path, a reference to it. @param created is called when a promise was made for it */
  get(path: readonly number[], created: () => void): ClientHook {
    if (this.source !== null) return this.source(path);
    for (const entry of this.entries) {
      if (samePath(entry.path, path)) {
        entry.hook.addRef();
        return entry.hook;
      }
    }
    const hook = new PromiseHook(this.origin);
    this.entries.push({ path, hook });
    created();
    return hook;
  }

  /** Nobody refers to a promise any more. */
  remove(hook: PromiseHook): void {
    const at = this.entries.findIndex((entry) => entry.hook === hook);
    if (at >= 0) this.entries.splice(at, 1);
  }

  /** The results are there. */
  settle(results: Segment, at: number): void {
    this.end((path) => hookAt(results, at, path));
  }

  /** There will be no results. */
  fail(exception: Exception): void {
    this.end(() => new BrokenHook(exception));
  }

  private end(find: (path: readonly number[]) => ClientHook): void {
    this.resolveAll(find);
    this.early?.arena.releaseCaps();
    this.source = this.early = null;
  }

  /** Another call will have the results. */
  follow(pending: Pending): void {
    this.source = (path) => pending.pipeline(path);
    this.resolveAll(this.source);
  }

  /** A struct of capabilities to use before the results are there; takes over the message's capabilities. */
  setEarly(results: Segment, at: number): void {
    this.early?.arena.releaseCaps();
    this.early = results;
    this.source = (path) => hookAt(results, at, path);
    this.resolveAll(this.source);
  }

  private resolveAll(find: (path: readonly number[]) => ClientHook): void {
    const { entries } = this;
    this.entries = [];
    for (const { path, hook } of entries) if (hook.refs > 0) hook.resolve(find(path));
  }
}
