// The clients that are read from a message: they belong to the message, which has the references.

import type { Arena, CapViews } from "@capnp/message";
import type { Client, ClientType } from "../face/client.js";
import { unwatch, watch, type Watched } from "./leaks.js";

interface Entry {
  /** The index in the capability table. */
  readonly slot: number;
  readonly type: ClientType<Client>;
  readonly client: Client;
}

/** A message's clients: the same object each time a slot is read as the same type. */
export class MessageClients implements CapViews, Watched {
  declare readonly entries: Entry[];
  declare $watch?: number | undefined;

  constructor() {
    this.entries = [];
  }

  /** Those of a message. */
  static of(arena: Arena): MessageClients {
    return ((arena.clients as MessageClients | null) ?? (arena.clients = new MessageClients())) as MessageClients;
  }

  expire(): void {
    unwatch(this);
  }
}

/** Lets the garbage collector release a message's capabilities if the program does not. */
export function guardMessage(arena: Arena, silent: boolean): void {
  watch(MessageClients.of(arena), arena.caps, silent);
}
