// References that connect again when their connection is lost. The only place with a backoff.

import {
  AnyClient,
  brokenClient,
  castClient,
  type ClientType,
  newPromise,
  type PromisedClient,
  RpcError,
  serveAny,
  whenBroken,
  whenSettled,
} from "@capnp/rpc";

/** Where a reconnecting reference stands. Its reasons are those of the attempt that failed, or of the connection that was lost. */
export type ReconnectingState =
  | { readonly state: "connecting" }
  | { readonly state: "connected" }
  /** The next attempt begins `delay` milliseconds after this was told. */
  | { readonly state: "waiting"; readonly delay: number; readonly reason: RpcError }
  | { readonly state: "closed"; readonly reason: RpcError };

/** The clock that a reconnecting reference goes by. */
export interface ReconnectTimer {
  /** Milliseconds since whenever. */
  now(): number;
  /** Calls back once, after some milliseconds. Gives what prevents it. */
  after(delay: number, callback: () => void): () => void;
}

/** How to reconnect. */
export interface ReconnectOptions {
  /** The greatest delay before the second attempt, in milliseconds; each further one is twice as long. Default 100. */
  readonly initialDelay?: number;
  /** The greatest delay, in milliseconds. Default 30 000. */
  readonly maxDelay?: number;
  /**
   * What becomes of calls made while there is no connection: with `wait`, the default, they wait for one; with `fail` they fail at once
   * with the reason, but for those before the first attempt has ended.
   */
  readonly whileLost?: "wait" | "fail";
  /** Ends it for good when aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Is told each new state, beginning with `connecting`. */
  readonly onState?: (state: ReconnectingState) => void;
  /** The system's clock by default. */
  readonly timer?: ReconnectTimer;
  /** Numbers from 0 up to 1, for the delays; Math.random by default. */
  readonly random?: () => number;
}

const systemTimer: ReconnectTimer = {
  now: () => performance.now(),
  after(delay, callback) {
    const timer = setTimeout(callback, delay);
    return () => clearTimeout(timer);
  },
};

/**
 * A capability that is connected again whenever its connection is lost, until it is disposed of. Delays are random up to a bound that
 * doubles with each attempt; the bound starts anew once a connection has lasted longer than it.
 *
 * Nothing is ever sent twice: calls that are under way when the connection is lost fail as `disconnected`, and whoever made them decides.
 * What was obtained through the capability breaks with the connection; ask for it again when `onState` tells `connected`. An object that
 * the server says it does not have (any error of another type than `disconnected` and `overloaded`) is not asked for again.
 */
export class Reconnecting<C> implements Disposable {
  /** The capability, usable at once, and itself never broken. It stays its Reconnecting's: dispose of that, or of a `$dup()` of this. */
  readonly client: C;
  readonly #connect: () => AnyClient;
  readonly #options: ReconnectOptions;
  readonly #timer: ReconnectTimer;
  readonly #disposeClient: () => void;
  #state: ReconnectingState = { state: "connecting" };
  /** Where calls go. */
  #target: AnyClient;
  /** What resolves the target, while calls wait. */
  #gate: PromisedClient<AnyClient> | undefined;
  /** Stops what is going on: an attempt, a connection, a delay. */
  #stop: () => void = () => {};
  #attempts = 0;
  readonly #unlisten: () => void;

  /** @param connect makes a new live reference each time, as `SturdyRef.connect` does */
  constructor(connect: () => AnyClient, type: ClientType<C>, options: ReconnectOptions = {}) {
    this.#connect = connect;
    this.#options = options;
    this.#timer = options.timer ?? systemTimer;
    const gate = newPromise(AnyClient);
    this.#gate = gate;
    this.#target = gate.client;
    const proxy = serveAny(({ interfaceId, methodId, params }, context) => {
      if (this.#state.state === "closed") throw this.#state.reason;
      context.tailCall(() => this.#target.$call(interfaceId, methodId, params));
    }).$client();
    this.client = castClient(proxy, type);
    proxy[Symbol.dispose]();
    const own = this.client as C & Disposable;
    this.#disposeClient = () => own[Symbol.dispose]();
    const { signal } = options;
    const onAbort = (): void => this.#close(reasonOf(signal?.reason));
    signal?.addEventListener("abort", onAbort, { once: true });
    this.#unlisten = () => signal?.removeEventListener("abort", onAbort);
    if (signal?.aborted) onAbort();
    else this.#attempt();
  }

  /** Where it stands now. */
  get state(): ReconnectingState {
    return this.#state;
  }

  /** Stops, and drops the connection's reference. Calls that wait, and all later ones, fail as `disconnected`. */
  [Symbol.dispose](): void {
    this.#close(new RpcError("disconnected", "The reconnecting reference was disposed of"));
    this.#disposeClient();
  }

  #attempt(): void {
    this.#enter({ state: "connecting" });
    const live = this.#connect();
    let given = false;
    const giveUp = (): void => {
      given = true;
      live[Symbol.dispose]();
    };
    this.#stop = giveUp;
    whenSettled(live).then(
      () => {
        if (!given) this.#connected(live);
      },
      (error: unknown) => {
        if (given) return;
        giveUp();
        this.#lost(reasonOf(error));
      },
    );
  }

  #connected(live: AnyClient): void {
    const since = this.#timer.now();
    const watch = whenBroken(live, (reason) => {
      this.#stop();
      if (this.#timer.now() - since > this.#bound()) this.#attempts = 0;
      this.#hold(reason);
      this.#wait(reason);
    });
    this.#stop = () => {
      watch[Symbol.dispose]();
      live[Symbol.dispose]();
    };
    if (this.#gate === undefined) this.#retarget(live.$dup());
    else this.#gate.resolve(live);
    this.#gate = undefined;
    this.#enter({ state: "connected" });
  }

  /** An attempt has failed. */
  #lost(reason: RpcError): void {
    if (reason.type !== "disconnected" && reason.type !== "overloaded") return this.#close(reason);
    if (this.#options.whileLost === "fail") this.#hold(reason);
    this.#wait(reason);
  }

  /** Lets calls wait, or fail with the reason, from now on. */
  #hold(reason: RpcError): void {
    if (this.#options.whileLost === "fail") {
      this.#gate?.reject(reason);
      this.#gate = undefined;
      this.#retarget(brokenClient(AnyClient, reason));
    } else {
      this.#gate = newPromise(AnyClient);
      this.#retarget(this.#gate.client);
    }
  }

  #wait(reason: RpcError): void {
    const { random = Math.random } = this.#options;
    const delay = random() * this.#bound();
    this.#attempts++;
    this.#stop = this.#timer.after(delay, () => this.#attempt());
    this.#enter({ state: "waiting", delay, reason });
  }

  #bound(): number {
    const { initialDelay = 100, maxDelay = 30_000 } = this.#options;
    return Math.min(maxDelay, initialDelay * 2 ** this.#attempts);
  }

  #close(reason: RpcError): void {
    if (this.#state.state === "closed") return;
    this.#stop();
    this.#stop = () => {};
    this.#unlisten();
    this.#gate?.reject(reason);
    this.#gate = undefined;
    this.#target[Symbol.dispose]();
    this.#enter({ state: "closed", reason });
  }

  #retarget(target: AnyClient): void {
    const before = this.#target;
    this.#target = target;
    before[Symbol.dispose]();
  }

  #enter(state: ReconnectingState): void {
    this.#state = state;
    this.#options.onState?.(state);
  }
}

function reasonOf(error: unknown): RpcError {
  if (RpcError.is(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new RpcError("disconnected", message, { cause: error });
}
