// For tests of the engine: a vat with services that has a hostile peer, and a good one besides.

import { Arena, type MessageReader, Segment } from "@capnp/message";
import { Connection } from "../captp/connection.js";
import { checkInvariants } from "../captp/invariants.js";
import type { ByteStream, ByteStreamHandler } from "../transport/byte-stream.js";
import { byteStreamTransport } from "../transport/byte-stream-transport.js";
import { InMemoryTransport } from "../transport/in-memory.js";
import { type Arrived, call, type Made, Probe, settle } from "./probe.js";
import { hostileSession, type Session, unframed } from "./hostile.js";
import { randomNumbers } from "./programs.js";
import { connected, flush } from "./vats.js";

/** What became of hostile sessions. */
export interface HostileCounts {
  sessions: number;
  messages: number;
  /** Sessions after which the vat had ended the connection. */
  ended: number;
  calls: number;
}

/** A stream that takes what it is given and sends nothing by itself. */
class Sink implements ByteStream {
  handler: ByteStreamHandler | null = null;
  readonly queuedBytes = 0;
  start(handler: ByteStreamHandler): void {
    this.handler = handler;
  }
  write(): void {}
  close(): void {
    const { handler } = this;
    this.handler = null;
    handler?.closed();
  }
  destroy(error?: Error): void {
    const { handler } = this;
    this.handler = null;
    handler?.closed(error);
  }
}

/** A vat whose services do things with what they are given. */
export class HostilePlay {
  readonly counts: HostileCounts = { sessions: 0, messages: 0, ended: 0, calls: 0 };
  private readonly good: ReturnType<typeof connected>;
  private readonly main: Probe;
  private next: () => number = () => 0;
  private readonly held: Arrived[] = [];
  private readonly made: Made[] = [];

  constructor() {
    this.main = new Probe("main", (arrived) => this.react(arrived));
    this.good = connected(this.main);
  }

  private react(arrived: Arrived): void {
    this.counts.calls++;
    const caps = arrived.caps.filter((cap) => cap !== null);
    const [first] = caps;
    switch (this.next() % 6) {
      case 0:
        this.held.push(arrived);
        return;
      case 1:
        arrived.fail("on purpose");
        break;
      case 2:
        if (first === undefined) arrived.reply("");
        else arrived.tail(first, "tail", caps.slice(1));
        break;
      case 3:
        if (first !== undefined) this.made.push(call(first, "back", [...caps.slice(0, 2), this.main]));
        arrived.reply("", []);
        break;
      default:
        return arrived.reply(`re ${arrived.text}`, caps);
    }
    for (const cap of caps) cap.release();
  }

  /** Plays a session that goes wrong, in memory. @throws Error when it did harm */
  inMemory(valid: Session, seed: number): void {
    const [a, b] = InMemoryTransport.pair(true);
    const connection = this.open(b, seed);
    for (const framed of hostileSession(valid, this.next, false)) {
      const message = unframed(framed);
      if (message === null) continue;
      this.counts.messages++;
      a.send(copyOf(message));
      b.step();
      settle();
      checkInvariants(connection);
    }
    this.end(connection, seed);
  }

  /** Plays a session that goes wrong as bytes, in chunks of random sizes. @throws Error when it did harm */
  overBytes(valid: Session, seed: number): void {
    const stream = new Sink();
    const connection = this.open(byteStreamTransport(stream), seed);
    const bytes = concat(hostileSession(valid, this.next, true));
    for (let at = 0; at < bytes.length; ) {
      const size = this.next() % 3 === 0 ? 1 + (this.next() % 8) : 1 + (this.next() % 2000);
      this.counts.messages++;
      stream.handler?.data(bytes.slice(at, at + size));
      at += size;
      settle();
      checkInvariants(connection);
    }
    this.end(connection, seed);
    stream.close();
  }

  private open(transport: ConstructorParameters<typeof Connection>[0], seed: number): Connection {
    this.next = randomNumbers(seed);
    return new Connection(transport, { bootstrap: () => ({ $hook: this.main }) });
  }

  private end(connection: Connection, seed: number): void {
    const { counts, main, good } = this;
    counts.sessions++;
    if (connection.closed !== null) {
      counts.ended++;
      if (connection.closed.reason === "") throw new Error(`Session ${seed} ended without a reason`);
    }
    // Others are unharmed while it lasts, and afterwards.
    this.askGood(seed);
    connection.close();
    this.next = () => 5;
    settle();
    for (const arrived of this.held.splice(0)) {
      arrived.reply(
        "late",
        arrived.caps.filter((cap) => cap !== null),
      );
    }
    for (const one of this.made.splice(0)) {
      if (!one.pending.isSettled) throw new Error(`Session ${seed}: a call to the peer never ended`);
      one.dispose();
    }
    settle();
    const stats = connection.stats();
    if (Object.values(stats).some((count) => count !== 0)) {
      throw new Error(`Session ${seed} left something: ${JSON.stringify(stats)}`);
    }
    this.askGood(seed);
    // The test's own, and the export to the good peer.
    if (main.refs !== 2) throw new Error(`Session ${seed} left ${main.refs - 2} references`);
    checkInvariants(good.s.connection);
  }

  private askGood(seed: number): void {
    const { c, s, bs } = this.good;
    const { next } = this;
    this.next = () => 5;
    const made = call(bs, "good");
    flush(s, c);
    this.next = next;
    if (made.outcome !== "re good") throw new Error(`Session ${seed} harmed another connection: ${made.outcome}`);
    made.dispose();
    flush(s, c);
    // Their lists of what was handled would grow with each session.
    for (const { handled } of [s, c]) handled.length = 0;
  }
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A received message as one to be sent. */
function copyOf({ arena: received }: MessageReader): Arena {
  const arena = new Arena(0);
  for (const { id, view, bytes, start, end } of received.segments) {
    arena.segments.push(new Segment(arena, id, view, bytes, start, end, end, null));
  }
  return arena;
}
