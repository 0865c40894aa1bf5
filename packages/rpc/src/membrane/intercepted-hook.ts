// A capability whose calls pass through a function of the program.

import { AnyPointerReader } from "@capnp/message";
import { type Exception, exception } from "../exception.js";
import type { CallHook } from "../hooks/call-hook.js";
import { type ClientHook, shortest } from "../hooks/client-hook.js";
import type { Interface } from "../hooks/interface.js";
import { LocalHook } from "../hooks/local-hook.js";
import { PassedCall } from "../hooks/passed-call.js";
import { RefCounted } from "../hooks/ref-counted.js";
import { runLater, type Task } from "../hooks/run-queue.js";
import { warn } from "../log.js";
import { RpcError } from "../rpc-error.js";
import type { FlowHolder } from "../stream/stream-flow.js";
import { joinId } from "../untyped/interface-id.js";
import type { InterceptedCall, Interceptor } from "./intercept.js";
import { Outcome } from "./outcome.js";

/** A capability of its own, that passes calls on. It takes over the reference to its target. */
export class InterceptedHook extends RefCounted implements ClientHook {
  declare private readonly target: ClientHook;
  declare private readonly interceptor: Interceptor;
  declare private readonly iface: Interface | undefined;

  constructor(target: ClientHook, interceptor: Interceptor, iface: Interface | undefined) {
    super();
    this.target = target;
    this.interceptor = interceptor;
    this.iface = iface;
  }

  // It never becomes its target: calls would get past the interceptor then.
  get resolution(): null {
    return null;
  }
  get settled(): boolean {
    return shortest(this.target).settled;
  }
  get broken(): Exception | null {
    return shortest(this.target).broken;
  }
  get brand(): null {
    return null;
  }
  get blockedOn(): ClientHook | null {
    const end = shortest(this.target);
    return end.settled ? null : end;
  }
  flowHolder(): FlowHolder | null {
    return shortest(this.target).flowHolder?.() ?? null;
  }
  newRemoteCall(): null {
    return null;
  }
  whenMoreResolved(task: Task): void {
    shortest(this.target).whenMoreResolved(task);
  }
  describe(): string {
    return `${this.target.describe()}, intercepted`;
  }
  protected released(): void {
    this.target.release();
  }

  deliver(call: CallHook): void {
    this.addRef();
    // The interceptor is the program's code, which runs in the order of calls, when the engine is done.
    runLater({
      run: () => {
        this.pass(call);
        this.release();
      },
    });
  }

  private pass(call: CallHook): void {
    if (call.cancelled) return call.releaseParams();
    let isPassed = false;
    let isOver = false;
    const next = (): Outcome => {
      if (isPassed) throw new RpcError("failed", "An interceptor called next twice");
      if (isOver) throw new RpcError("failed", "An interceptor called next too late: it must do so before it returns");
      isPassed = true;
      const outcome = new Outcome();
      shortest(this.target).deliver(new PassedCall(call, outcome));
      return outcome;
    };
    const failed = (error: unknown): void => {
      if (!isPassed) refuse(call, error);
      // A failure of the call that an interceptor awaited is none of its own.
      else if (!RpcError.is(error)) warn("Uncaught error in an interceptor", error);
    };
    const forgot = (): void => {
      if (!isPassed) failed(new RpcError("failed", "An interceptor neither called next nor refused the call"));
    };
    try {
      const returned = this.interceptor(this.describeCall(call), next);
      isOver = true;
      if (isPromise(returned)) void Promise.resolve(returned).then(forgot, failed);
      else forgot();
    } catch (error) {
      isOver = true;
      failed(error);
    }
  }

  private describeCall({ high, low, methodId, params, paramsAt }: CallHook): InterceptedCall {
    const end = shortest(this.target);
    const iface = this.iface ?? (end instanceof LocalHook ? end.owner.iface : undefined);
    const part = iface?.part(high, low);
    return {
      interfaceId: joinId(high, low),
      methodId,
      interfaceName: part?.name,
      methodName: part?.methods[methodId]?.name,
      params: new AnyPointerReader(params, paramsAt, paramsAt, 1, params.arena.nesting),
    };
  }
}

function refuse(call: CallHook, error: unknown): void {
  call.releaseParams();
  if (RpcError.is(error)) return call.fail(error);
  warn("Uncaught error in an interceptor", error);
  call.fail(exception("failed", "Internal error from an interceptor"));
}

function isPromise(value: unknown): boolean {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}
