// A capability that is an object here: it finds the method of a call and runs it.

import { readStruct } from "@capnp/message/runtime";
import { type Exception, exception } from "../exception.js";
import { warn } from "../log.js";
import type { CallHook } from "./call-hook.js";
import { CallContext } from "./call-context.js";
import { complete, failWith } from "./completion.js";
import type { ClientHook } from "./client-hook.js";
import type { Interface, Method } from "./interface.js";
import { RefCounted } from "./ref-counted.js";
import { runLater, type Task } from "./run-queue.js";
import { StreamGate } from "./stream-gate.js";

/** An interface, and an object with a method per method of it. */
export interface Implementation {
  readonly iface: Interface;
  readonly server: object;
}

/** What a capability does. */
export interface LocalServer extends Implementation {
  /** What it does besides, unless its interface has that too. */
  readonly beside: Implementation | undefined;
  /** The one method that does all calls, whatever their ids; undefined for those of the interface. */
  readonly anyMethod: Method | undefined;
  /** For people. */
  readonly name: string;
  /** The last reference is gone. */
  gone(): void;
  /** Runs afterwards, with nothing of the engine under way. */
  readonly release: (() => void) | undefined;
}

/** A local object's capability. It lives from the first reference to the last. */
export class LocalHook extends RefCounted implements ClientHook, Task {
  declare readonly owner: LocalServer;
  /** Null until a streaming method is called. */
  declare private gate: StreamGate | null;

  constructor(owner: LocalServer) {
    super();
    this.owner = owner;
    this.gate = null;
  }

  get resolution(): null {
    return null;
  }
  get settled(): true {
    return true;
  }
  get broken(): null {
    return null;
  }
  get brand(): null {
    return null;
  }
  get blockedOn(): null {
    return null;
  }
  newRemoteCall(): null {
    return null;
  }
  whenMoreResolved(): void {}
  describe(): string {
    return this.owner.name;
  }

  deliver(call: CallHook): void {
    this.addRef();
    call.server = this;
    runLater(call);
  }

  /** Runs the method of a call that was delivered, as soon as no streaming call is in the way. */
  start(call: CallHook): void {
    if (this.gate === null || !this.gate.takes(call)) this.startNow(call);
  }

  /** Runs the method of a call at once. */
  startNow(call: CallHook): void {
    if (call.cancelled) {
      call.releaseParams();
      return this.release();
    }
    const { iface, beside, anyMethod } = this.owner;
    let { server } = this.owner;
    let part = anyMethod === undefined ? iface.part(call.high, call.low) : iface;
    if (part === undefined && beside !== undefined) {
      part = beside.iface.part(call.high, call.low);
      server = beside.server;
    }
    const method = anyMethod ?? (part as ReturnType<Interface["part"]>)?.methods[call.methodId];
    const run = method === undefined ? undefined : (server as Record<string, unknown>)[method.key];
    if (part === undefined || method === undefined || typeof run !== "function") {
      call.releaseParams();
      call.fail(exception("unimplemented", missing(call, part?.name, method)));
      return this.release();
    }
    const context = new CallContext(call);
    call.handler = context;
    if (method.stream === true) (this.gate ??= new StreamGate(this)).begin();
    const { params, paramsAt } = call;
    let returned: unknown;
    let later = false;
    try {
      const { raw } = method;
      const reader =
        raw === undefined
          ? readStruct(params, paramsAt, 1, 0, params.arena.nesting, method.params.$of)
          : raw.read(call);
      returned = (run as Run).call(server, reader, context);
      later = isPromise(returned);
    } catch (error) {
      return this.finish(call, context, part.name, method, error, true);
    }
    if (later) {
      // Not its own `then`, which may be anybody's: it might throw, or call back twice.
      Promise.resolve(returned).then(
        (value) => this.finish(call, context, part.name, method, value, false),
        (error: unknown) => this.finish(call, context, part.name, method, error, true),
      );
    } else this.finish(call, context, part.name, method, returned, false);
  }

  private finish(
    call: CallHook,
    context: CallContext,
    name: string,
    method: Method,
    outcome: unknown,
    threw: boolean,
  ): void {
    // One that was given up may throw for that reason, which is no concern of others.
    const { cancelled } = call;
    let failure: Exception | null = null;
    if (threw) failure = failWith(call, context, `${name}.${method.name}`, outcome);
    else complete(call, context, name, method, outcome);
    if (method.stream === true) this.gate?.end(cancelled ? null : failure);
    call.releaseParams();
    this.release();
  }

  protected released(): void {
    this.owner.gone();
    if (this.owner.release !== undefined) runLater(this);
  }

  run(): void {
    try {
      this.owner.release?.();
    } catch (error) {
      warn(`The release hook of ${this.owner.name} failed`, error);
    }
  }
}

type Run = (this: object, params: unknown, context: CallContext) => unknown;

function isPromise(value: unknown): boolean {
  return typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function";
}

function missing(call: CallHook, name: string | undefined, method: Method | undefined): string {
  // Unknown ids are reported as OCaml does.
  if (method !== undefined) return `Method ${name}.${method.name} is not implemented`;
  const id = (BigInt(call.high) << 32n) | BigInt(call.low);
  if (name === undefined) return `Unknown interface ${id}UL`;
  return `Unknown method ${id}UL.${call.methodId}`;
}
