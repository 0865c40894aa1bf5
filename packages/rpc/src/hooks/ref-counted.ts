// Counted references, with checks: a mistake in counting is an error at once rather than a leak or a use of something released.

import type { Task } from "./run-queue.js";

/** Something that lives as long as references to it are held. It starts with one reference. */
export abstract class RefCounted {
  /** References held; 0 once it is released. */
  declare refs: number;
  declare private watchers: Task[] | null;

  constructor() {
    this.refs = 1;
    this.watchers = null;
  }

  /** The last reference is gone. */
  protected abstract released(): void;

  /** Adds a reference. @throws Error when there is none left to add to. */
  addRef(): void {
    if (this.refs <= 0) throw new Error("Released already");
    this.refs++;
  }

  /** Drops a reference. @throws Error when there is none. */
  release(): void {
    if (this.refs <= 0) throw new Error("Released too often");
    if (--this.refs > 0) return;
    const { watchers } = this;
    this.watchers = null;
    this.released();
    if (watchers !== null) for (const watcher of watchers) watcher.run();
  }

  /** Runs a task when the last reference is gone. */
  whenReleased(task: Task): void {
    (this.watchers ??= []).push(task);
  }

  /** Hands the tasks that wait for the release to somebody else: a promise's go on to what it resolves to. */
  protected handOver(target: { whenReleased(task: Task): void }): void {
    const { watchers } = this;
    this.watchers = null;
    if (watchers !== null) for (const watcher of watchers) target.whenReleased(watcher);
  }
}
