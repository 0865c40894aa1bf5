// A capability as it lies in a message: what is behind the clients that are read from one.

import type { Arena } from "@capnp/message";
import type { Exception } from "../exception.js";
import { RpcError } from "../rpc-error.js";
import type { CallHook } from "./call-hook.js";
import type { ClientHook } from "./client-hook.js";
import { releasedText, slotHook } from "./payload.js";
import type { Task } from "./run-queue.js";

/** A slot of a message's capability table. It keeps the message alive, which has the reference. */
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
