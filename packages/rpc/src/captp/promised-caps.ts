// The capabilities that are used of a question's results before those are there (rpc.capnp, "PromisedAnswer").

import type { Segment } from "@capnp/message";
import { BrokenHook } from "../hooks/broken-hook.js";
import type { Exception } from "../exception.js";
import { type ClientHook, share, shortest } from "../hooks/client-hook.js";
import { slotAt } from "../hooks/payload.js";
import { samePath } from "../hooks/pipeline.js";
import type { LocalEnd } from "./local-end.js";
import type { Question } from "./question.js";
import { RemoteHook } from "./remote-hook.js";

interface Entry {
  readonly path: readonly number[];
  readonly hook: ClientHook;
}
interface LiveEntry extends Entry {
  readonly hook: RemoteHook;
}

/** Promised capabilities by path, the same one each time. */
export class PromisedCaps {
  declare private readonly question: Question;
  /** Those that somebody refers to; it holds no references. */
  declare private readonly live: LiveEntry[];
  /** Places that calls were sent to by capabilities that were gone before Return: what comes after must still not overtake them. */
  declare private readonly usedPaths: (readonly number[])[];
  /** What calls to such places go through, from Return until the results are there; references. Null before and after. */
  declare private revived: Entry[] | null;

  constructor(question: Question) {
    this.question = question;
    this.live = [];
    this.usedPaths = [];
    this.revived = null;
  }

  /** The capability at a path, a reference; null if there is none yet. */
  find(path: readonly number[]): ClientHook | null {
    for (const entry of this.all()) {
      if (!samePath(entry.path, path)) continue;
      entry.hook.addRef();
      return entry.hook;
    }
    return null;
  }

  /** Makes the capability at a path; a reference. */
  add(path: readonly number[]): RemoteHook {
    const hook = this.newHook(path, this.question);
    hook.used = this.revived === null && this.usedPaths.some((used) => samePath(used, path));
    this.live.push({ path, hook });
    return hook;
  }

  private newHook(path: readonly number[], origin: Question | null): RemoteHook {
    const route = this.question.route(path);
    return (route.hook = new RemoteHook(route, true, origin));
  }

  /** Nobody refers to one any more. */
  remove(gone: RemoteHook): void {
    const at = this.live.findIndex(({ hook }) => hook === gone);
    const [entry] = this.live.splice(at, 1);
    if (!gone.used || entry === undefined) return;
    if (this.revived === null) this.usedPaths.push(entry.path);
    // By now the question may be finished: a new way to this place could not be told to wait for the calls that were sent along the old one.
    else if (gone.target !== null) this.revived.push({ path: entry.path, hook: share(gone.target) });
  }

  private all(): Entry[] {
    return (this.revived ?? []).concat(this.live);
  }

  /** The peer says what they are: `find` gives references, `end` what is ours. */
  resolve(find: (path: readonly number[]) => ClientHook, end: (path: readonly number[]) => LocalEnd | null): void {
    const revived: LiveEntry[] = [];
    this.revived = revived;
    for (const path of this.usedPaths) {
      if (this.all().some((entry) => samePath(entry.path, path))) continue;
      const hook = this.newHook(path, null);
      hook.used = true;
      revived.push({ path, hook });
    }
    for (const { path, hook } of revived.concat(this.live)) if (hook.refs > 0) hook.resolve(find(path), end(path));
  }

  /** They break, all of them. */
  fail(exception: Exception): void {
    for (const { hook } of this.live.slice()) hook.resolve(new BrokenHook(exception), null);
  }

  /**
   * The results are there. Calls on a capability in them must not overtake those that were made on it when it was promised, so it becomes
   * the promised one, which knows what to wait for.
   */
  keepOrder(results: Segment, at: number): void {
    const { caps } = results.arena;
    for (const { path, hook } of this.all()) {
      const slot = slotAt(results, at, path);
      const cap = caps[slot] as ClientHook | null | undefined;
      if (cap === null || cap === undefined || shortest(cap) === shortest(hook)) continue;
      caps[slot] = share(hook);
      cap.release();
    }
    this.end();
  }

  /** Nothing more will come of the call. */
  end(): void {
    const { revived } = this;
    this.revived = null;
    revived?.forEach(({ hook }) => hook.release());
  }

  /** The connection is lost. */
  disconnected(exception: Exception): void {
    for (const { hook } of this.live.slice()) hook.disconnected(exception);
    this.end();
  }
}
