// For tests of the engine: two vats of the game and the connection between them, whose messages are delivered one by one.

import { type Arena, MessageReader } from "@capnp/message";
import { exception } from "../exception.js";
import { Connection } from "../captp/connection.js";
import { checkAgreement, checkInvariants } from "../captp/invariants.js";
import * as wire from "../captp/wire/messages.js";
import { Struct } from "../captp/wire/struct.js";
import type { ClientHook } from "../hooks/client-hook.js";
import { InMemoryTransport } from "../transport/in-memory.js";
import type { GameCounts } from "./game-counts.js";
import * as Tag from "../captp/wire/tags.js";

/** Is handed, when it is set, all messages that the first end of a link sends. */
export const recorder: { record: ((connection: Connection, message: Arena) => void) | null } = { record: null };

/** One end of a link. */
export class LinkEnd {
  readonly connection: Connection;
  readonly transport: InMemoryTransport;
  private readonly counts: GameCounts;
  /** Whether the message that is being handled is a mark that came back. */
  private isLifting = false;

  constructor(transport: InMemoryTransport, main: ClientHook, counts: GameCounts) {
    this.transport = transport;
    this.counts = counts;
    this.connection = new Connection(transport, {
      bootstrap: () => ({ $hook: main }),
      observer: (direction, arena) => this.observe(direction === "sent", arena),
    });
  }

  private observe(isSent: boolean, arena: Arena): void {
    if (isSent && recorder.record !== null) recorder.record(this.connection, arena);
    const message = new MessageReader(arena).getRoot(Struct);
    const tag = wire.messageTag(message);
    const { counts } = this;
    if (tag === Tag.MESSAGE_DISEMBARGO) {
      const isRequest = wire.disembargoTag(wire.messageBody(message)) === Tag.DISEMBARGO_SENDER_LOOPBACK;
      if (!isSent) this.isLifting = !isRequest;
      else if (isRequest) {
        counts.embargoes++;
        if (this.isLifting) counts.secondEmbargoes++;
      }
      return;
    }
    if (!isSent) {
      this.isLifting = false;
      return;
    }
    if (tag === Tag.MESSAGE_CALL) {
      if (wire.sendResultsTo(wire.messageBody(message)) === Tag.SEND_RESULTS_TO_YOURSELF) counts.tailCalls++;
    } else if (tag === Tag.MESSAGE_RETURN) {
      if (wire.returnTag(wire.messageBody(message)) === Tag.RETURN_CANCELED) counts.cancellations++;
    }
  }
}

/** A connection between two vats. */
export class Link {
  readonly ends: readonly [LinkEnd, LinkEnd];
  private readonly counts: GameCounts;
  /** Messages that were sent and not handled: none, when both have been asked for more in vain. */
  private isQuiet = false;

  constructor(one: ClientHook, other: ClientHook, counts: GameCounts) {
    const [a, b] = InMemoryTransport.pair(true);
    this.counts = counts;
    this.ends = [new LinkEnd(a, one, counts), new LinkEnd(b, other, counts)];
  }

  /** Delivers a message, or the end, to one end. @returns whether there was any */
  deliver(end: 0 | 1): boolean {
    if (!this.ends[end].transport.step()) return false;
    this.counts.messages++;
    return true;
  }

  /** It ends, with whatever is under way. */
  break(end: 0 | 1): void {
    this.counts.linkBreaks++;
    if (this.ends.some(({ connection }) => connection.questions.size > 0)) this.counts.linkBreaksWithCalls++;
    this.ends[end].connection.close(exception("disconnected", "The link broke"));
  }

  /** Checks the tables of both ends. @throws Error naming what is wrong */
  check(): void {
    const [{ connection: one, transport: a }, { connection: other, transport: b }] = this.ends;
    checkInvariants(one);
    checkInvariants(other);
    // Nothing was under way when it was last looked at either: what this changes is seen once.
    const isQuiet = a.queuedBytes === 0 && b.queuedBytes === 0;
    if (isQuiet && !this.isQuiet) checkAgreement(one, other);
    this.isQuiet = isQuiet;
  }

  /** Whether nothing is left in any table. */
  get isEmpty(): boolean {
    return this.ends.every(({ connection }) => Object.values(connection.stats()).every((count) => count === 0));
  }
}
