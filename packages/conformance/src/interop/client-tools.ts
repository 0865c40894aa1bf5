// What the scenarios of our interop client have in common.

import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { MessageBuilder } from "@capnp/message";
import { type ExceptionType, RpcError, type Service } from "@capnp/rpc";
import { Callback, type Counter, Peer, Values } from "./interop.capnp.js";
import { newCounter } from "./service.js";

/** What a scenario works with. */
export interface Server {
  /** The bootstrap object, over the scenario's connection. It is disposed of for the scenario. */
  readonly peer: Peer.Client;
  /** Ends the scenario's connection. */
  disconnect(): Promise<void>;
  /** The bootstrap object over a new connection. */
  reconnect(): Peer.Client;
}

/** One scenario: rejects when something is not as it should be. */
export type Scenario = (server: Server) => Promise<void>;

/** An object of ours that tells when the other side has let go of it. */
export interface Own<C> {
  readonly service: Service<C>;
  readonly released: Promise<void>;
}

/** A callback of ours that answers `got MESSAGE`, or what a function says. */
export function ownCallback(reply: (message: string) => string = (message) => `got ${message}`): Own<Callback.Client> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  return { service: Callback.serve({ call: ({ message }) => ({ reply: reply(message) }) }, { release }), released };
}

/** A callback of ours that fails with `no thanks`. */
export function refusingCallback(): Service<Callback.Client> {
  return ownCallback(() => {
    throw new RpcError("failed", "no thanks");
  }).service;
}

/** A counter of ours. */
export function ownCounter(): Own<Counter.Client> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  return { service: newCounter(() => release()), released };
}

/** Asks until a condition holds. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition()));
}

/** The numbers from 0 to `count - 1`. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

/** Calls `next` so many times, without waiting in between. */
export function nexts(counter: Counter.Client, count: number): PromiseLike<{ readonly value: number }>[] {
  return upTo(count).map(() => counter.next());
}

/** Checks that calls of `next` were counted in the order in which they were made. */
export async function inOrder(calls: PromiseLike<{ readonly value: number }>[]): Promise<void> {
  const values = await Promise.all(calls.map(async (call) => (await call).value));
  deepStrictEqual(values, upTo(calls.length));
}

/** Checks that values come back as they were sent. */
export async function echoes(peer: Peer.Client, init: Values.Init): Promise<void> {
  const message = new MessageBuilder();
  message.setRoot(Values.Builder, init);
  const { values } = await peer.echo({ values: init });
  deepStrictEqual(values.$toObject(), message.getRoot(Values.Reader).$toObject());
}

/** Checks that a call fails, with some words in the reason. */
export async function failsWith(call: PromiseLike<unknown>, reason: string, type?: ExceptionType): Promise<void> {
  await rejects(Promise.resolve(call), (error: unknown) => {
    ok(RpcError.is(error), String(error));
    ok(error.reason.includes(reason), `"${error.reason}" does not say "${reason}"`);
    if (type !== undefined) strictEqual(error.type, type);
    return true;
  });
}
