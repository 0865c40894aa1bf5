// Promises that are resolved here, on their own.
import { expect, test } from "vitest";
import { call, Probe, settle } from "../testing/probe.js";
import { share } from "./client-hook.js";
import type { CallHook } from "./call-hook.js";
import { PromiseHook } from "./promise-hook.js";

/** An object that does something while a call is handed to it. */
class Nosy extends Probe {
  declare during: (() => void) | null;

  override deliver(delivered: CallHook): void {
    const { during } = this;
    this.during = null;
    during?.();
    super.deliver(delivered);
  }
}

test("a call made while its queue is delivered does not overtake the calls in it", () => {
  const target = new Nosy("target");
  const promise = new PromiseHook();
  const calls = ["1", "2"].map((text) => call(promise, text));
  target.during = () => void calls.push(call(promise, "3"));
  promise.resolve(share(target));
  settle();
  expect(target.arrived.map(({ text }) => text)).toEqual(["1", "2", "3"]);
  for (const arrived of target.arrived.splice(0)) arrived.reply("");
  for (const made of calls) made.dispose();
  promise.release();
  expect(target.refs).toBe(1);
});

test("a promise can be resolved once", () => {
  const target = new Probe("target");
  const promise = new PromiseHook();
  promise.resolve(share(target));
  expect(() => promise.resolve(share(target))).toThrow("a promised capability was resolved twice");
  promise.release();
});
