// The clients that are read from a message: they belong to the message, which has the references.

import type { Arena, CapViews } from "@capnp/message";
import type { Exception } from "../exception.js";
import { RpcError } from "../rpc-error.js";
import type { CallHook } from "./call-hook.js";
import type { ClientHook } from "./client-hook.js";
import type { Client, ClientType } from "../face/client.js";
import { unwatch, watchMessage } from "./leaks.js";
import { releasedText, slotHook } from "./payload.js";
import type { Task } from "./run-queue.js";

/** What is behind a client that belongs to a message: a slot of the message's capability table, which it keeps alive. */
export class SlotHook implements ClientHook {
  declare private readonly arena: Arena;
  declare private readonly slot: number;

  constructor(arena: Arena, slot: number) {
    this.arena = arena;
    this.slot = slot;
  }

  /** @throws RpcError once the message's capabilities, or this one, were released. */
  get resolution(): ClientHook {
    const { arena, slot } = this;
    if (slot < arena.caps.length && arena.caps[slot] === null) throw new RpcError("failed", releasedText);
    return slotHook(arena, slot);
  }
  get settled(): boolean {
    return this.resolution.settled;
  }
  get broken(): Exception | null {
    return this.resolution.broken;
  }
  get brand(): object | null {
    return this.resolution.brand;
  }
  get blockedOn(): ClientHook | null {
    return this.resolution.blockedOn;
  }
  addRef(): void {
    this.resolution.addRef();
  }
  /** Releases the slot ahead of the rest of the message. */
  release(): void {
    const { caps } = this.arena;
    const hook = caps[this.slot] ?? null;
    if (hook === null) return;
    caps[this.slot] = null;
    hook.release();
  }
  newRemoteCall(): null {
    return null;
  }
  deliver(call: CallHook): void {
    this.resolution.deliver(call);
  }
  whenMoreResolved(task: Task): void {
    this.resolution.whenMoreResolved(task);
  }
  whenReleased(task: Task): void {
    this.resolution.whenReleased(task);
  }
  describe(): string {
    const { caps } = this.arena;
    return (caps[this.slot] as ClientHook | null | undefined)?.describe() ?? "a released capability";
  }
}

interface Entry {
  readonly slot: number;
  readonly type: ClientType<Client>;
  readonly client: Client;
}

/** A message's clients: the same object each time a slot is read as the same type. */
export class MessageClients implements CapViews {
  declare private readonly arena: Arena;
  declare private readonly entries: Entry[];

  constructor(arena: Arena) {
    this.arena = arena;
    this.entries = [];
  }

  /** Those of a message. */
  static of(arena: Arena): MessageClients {
    return ((arena.clients as MessageClients | null) ?? (arena.clients = new MessageClients(arena))) as MessageClients;
  }

  /** The client for a slot of the capability table; null when the slot is empty. */
  get<C extends Client>(slot: number, type: ClientType<C>): C | null {
    for (const entry of this.entries) if (entry.slot === slot && entry.type === type) return entry.client as C;
    const { arena } = this;
    if (!arena.released && slot < arena.caps.length && arena.caps[slot] === null) return null;
    const client = new type(new SlotHook(arena, slot));
    this.entries.push({ slot, type, client });
    return client;
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
