// For tests of the engine: a vat whose peer the test plays itself, message by message.

import { MessageBuilder } from "@capnp/message";
import { Message$Builder, Message$Reader } from "../gen/rpc.capnp.js";
import type { ConnectionLimits } from "../captp/limits.js";
import type { ClientHook } from "../hooks/client-hook.js";
import { InMemoryTransport } from "../transport/in-memory.js";
import { summary, Vat } from "./vats.js";

/** A peer that a test plays itself. */
export class Peer {
  declare readonly vat: Vat;
  /** Its end. */
  declare readonly transport: InMemoryTransport;
  /** What it got, in short. */
  declare readonly received: string[];

  constructor(main: ClientHook, limits?: ConnectionLimits) {
    const [a, b] = InMemoryTransport.pair(true);
    this.transport = a;
    this.vat = new Vat(b, main, limits);
    this.received = [];
  }

  /** Sends a message, which the vat handles. */
  send(build: (message: Message$Builder) => void): void {
    const builder = new MessageBuilder(8);
    build(builder.initRoot(Message$Builder));
    this.transport.send(builder.arena);
    this.vat.handle();
  }

  /** The next message from the vat. */
  next(): Message$Reader {
    const [message] = this.transport.waiting;
    if (message === undefined) throw new Error("There is no message");
    this.received.push(summary(message.getRoot(Message$Reader)));
    this.transport.drop();
    return message.getRoot(Message$Reader);
  }

  /** Asks for the main object, which becomes export 0. */
  bootstrap(): void {
    this.send((message) => {
      message.initBootstrap().questionId = 0;
    });
    this.next();
    this.send((message) => {
      message.finish = { questionId: 0, releaseResultCaps: false };
    });
  }
}
