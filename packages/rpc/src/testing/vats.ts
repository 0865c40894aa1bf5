// For tests of the engine: two vats, whose messages are delivered one by one.

import { Message$Reader } from "../gen/rpc.capnp.js";
import { Connection, type ConnectionStats } from "../captp/connection.js";
import type { ConnectionLimits } from "../captp/limits.js";
import type { ClientHook } from "../hooks/client-hook.js";
import { InMemoryTransport } from "../transport/in-memory.js";
import { dump } from "../captp/dump.js";
import { settle, textAt } from "./probe.js";

const nothing: ConnectionStats = { questions: 0, answers: 0, exports: 0, imports: 0, embargoes: 0, callWords: 0 };

/** One message in short: its kind, with the text of calls and results. */
export function summary(message: Message$Reader): string {
  switch (message.which) {
    case "call": {
      const { content } = message.call.params;
      return `call:${content.$count === 0 ? "" : textAt(content.$segment, content.$pointers)}`;
    }
    case "return": {
      const ret = message.return;
      if (ret.which === "exception") return `return:${ret.exception.reason}`;
      if (ret.which !== "results") return `return:${ret.which}`;
      const { content } = ret.results;
      try {
        return `return:${textAt(content.$segment, content.$pointers)}`;
      } catch {
        return "return:(boot)";
      }
    }
    case "disembargo":
      return message.disembargo.context.which === "senderLoopback" ? "disembargo-request" : "disembargo-reply";
    default:
      return message.which ?? "unknown";
  }
}

/** One side. */
export class Vat {
  declare readonly connection: Connection;
  declare readonly transport: InMemoryTransport;
  /** What was handled, in short. */
  declare readonly handled: string[];

  constructor(transport: InMemoryTransport, main: ClientHook | null, limits?: ConnectionLimits) {
    this.transport = transport;
    this.handled = [];
    const share = (): object | null => (main === null ? null : { $hook: main });
    this.connection = new Connection(transport, { bootstrap: share, limits });
  }

  /** The peer's main object; the test must release it. */
  bootstrap(): ClientHook {
    return this.connection.bootstrap(new Uint8Array(0));
  }

  get next(): string | undefined {
    const message = this.transport.waiting[0];
    return message === undefined ? undefined : summary(message.getRoot(Message$Reader));
  }

  /** Handles the next message, which must be this one if one is named. */
  handle(expected?: string): void {
    const { next } = this;
    if (next === undefined) throw new Error(`There is no message to handle, expected ${expected}`);
    if (expected !== undefined && next !== expected) throw new Error(`Expected ${expected}, got ${next}`);
    this.handled.push(next);
    this.transport.step();
    settle();
  }

  /** Handles messages up to one, and that one. */
  until(expected: string): void {
    const passed: string[] = [];
    for (;;) {
      const { next } = this;
      if (next === undefined) throw new Error(`${expected} did not come, only ${passed.join(", ")}`);
      this.handle();
      if (next === expected) return;
      passed.push(next);
    }
  }
}

/** A client and a server. What they are given as main objects stays the test's. */
export function pair(
  serverMain: ClientHook | null,
  clientMain: ClientHook | null = null,
  limits?: ConnectionLimits,
): { c: Vat; s: Vat } {
  const [a, b] = InMemoryTransport.pair(true);
  return { c: new Vat(a, clientMain, limits), s: new Vat(b, serverMain, limits) };
}

/** Delivers messages until there are none. */
export function flush(...vats: Vat[]): void {
  settle();
  for (let moved = true; moved; ) {
    moved = false;
    for (const vat of vats) {
      while (vat.next !== undefined) {
        vat.handle();
        moved = true;
      }
    }
  }
}

/** A pair, with a reference to the server's main object that has been bootstrapped. The main object's first reference is taken over. */
export function connected(main: ClientHook, limits?: ConnectionLimits): { c: Vat; s: Vat; bs: ClientHook } {
  const { c, s } = pair(main, null, limits);
  const bs = c.bootstrap();
  flush(c, s);
  return { c, s, bs };
}

/** Delivers what is left, then sees to it that nothing is left in any table. */
export function expectFinished(...vats: Vat[]): void {
  flush(...vats);
  for (const { connection } of vats) {
    const stats = connection.stats();
    if (JSON.stringify(stats) !== JSON.stringify(nothing)) throw new Error(`Something is left: ${dumpAll(vats)}`);
    if (connection.closed !== null) throw new Error(`The connection was closed: ${connection.closed.reason}`);
  }
}

function dumpAll(vats: Vat[]): string {
  return vats.map(({ connection }) => `\n${dump(connection)}`).join("\n");
}
