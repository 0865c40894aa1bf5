// The clients that are read from a message: they belong to the message, which has the references.

import type { Arena, CapViews } from "@capnp/message";
import type { Client, ClientType } from "../face/client.js";
import { unwatch, watchMessage } from "./leaks.js";

interface Entry {
  /** The index in the capability table. */
  readonly slot: number;
  readonly type: ClientType<Client>;
  readonly client: Client;
}

/** A message's clients: the same object each time a slot is read as the same type. */
export class MessageClients implements CapViews {
  declare private readonly arena: Arena;
  declare readonly entries: Entry[];

  constructor(arena: Arena) {
    this.arena = arena;
    this.entries = [];
  }

  /** Those of a message. */
  static of(arena: Arena): MessageClients {
    return ((arena.clients as MessageClients | null) ?? (arena.clients = new MessageClients(arena))) as MessageClients;
  }

  expire(): void {
    unwatch(this.arena);
  }
}

/** Lets the garbage collector release a message's capabilities if the program does not. */
export function guardMessage(arena: Arena, silent: boolean): void {
  MessageClients.of(arena);
  watchMessage(arena, silent);
}
