// The one queue that everything which runs a program's code goes through: methods to start, release hooks. It is what keeps calls in
// order, whichever way they came, and what keeps a program's code from running while the engine's tables are being changed.

import { warn } from "../log.js";

/** Something to do, once. */
export interface Task {
  run(): void;
}

const queue: Task[] = [];
let head = 0;
let engines = 0;
let running = false;
let scheduled = false;

/** Queues a task. It runs after all that were queued before it: at the end of the message being handled, or else in a microtask. */
export function runLater(task: Task): void {
  queue.push(task);
  if (engines === 0 && !running && !scheduled) {
    scheduled = true;
    queueMicrotask(runScheduled);
  }
}

/** An engine begins to change its tables; `leaveEngine` must follow. They may be nested. */
export function enterEngine(): void {
  engines++;
}

/** An engine's tables are consistent again: what was queued meanwhile runs now, unless another engine is still at it. */
export function leaveEngine(): void {
  if (--engines === 0 && queue.length > head) runQueued();
}

function runScheduled(): void {
  scheduled = false;
  runQueued();
}

function runQueued(): void {
  // A task that gets here again started before what is queued behind it, which the loop below will run.
  if (running) return;
  running = true;
  try {
    while (head < queue.length) {
      const task = queue[head++] as Task;
      try {
        task.run();
      } catch (error) {
        warn("A task failed", error);
      }
    }
  } finally {
    queue.length = head = 0;
    running = false;
  }
}
