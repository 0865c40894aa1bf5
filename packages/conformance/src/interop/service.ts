// Our server of the interop tests: what interop.capnp says of each method.

import { type ElementBuilderType, type ElementType, structPointer, structPointerBuilder, Text } from "@capnp/message";
import {
  type CapInit,
  castClient,
  clientElement,
  newPromise,
  type PromisedClient,
  RpcError,
  type Service,
} from "@capnp/rpc";
import { Box, Callback, Counter, Derived, Peer, Shape, Sink } from "./interop.capnp.js";

const exceptionTypes = ["failed", "overloaded", "disconnected", "unimplemented"] as const;

/** A counter at 0. @param release runs when nobody refers to it any more */
export function newCounter(release?: () => void): Service<Counter.Client> {
  let value = 0;
  return Counter.serve({ next: () => ({ value: value++ }) }, release === undefined ? {} : { release });
}

function newSink(held: Promise<void> | undefined): Service<Sink.Client> {
  let chunks = 0;
  let bytes = 0n;
  return Sink.serve({
    async write({ index, chunk }) {
      if (index !== chunks) throw new RpcError("failed", `chunk ${index}`);
      chunks++;
      bytes += BigInt(chunk.length);
      await held;
    },
    end: () => ({ chunks, bytes }),
  });
}

/** A box for values of a type. @param keep makes what is kept of a value beyond its call, and `drop` lets go of it */
function newBox<T, B, I>(
  read: ElementType<T>,
  build: ElementBuilderType<B, I>,
  keep: (value: T) => NoInfer<I>,
  drop: (kept: NoInfer<I>) => void = () => {},
): Service<Box.Client<T, B, I>> {
  let kept: { readonly value: I } | null = null;
  const release = (): void => {
    if (kept !== null) drop(kept.value);
    kept = null;
  };
  const server: Box.Server<T, B, I> = {
    put({ value }) {
      release();
      kept = { value: keep(value) };
    },
    get: () => kept ?? {},
  };
  return Box.serve({ read: { T: read }, build: { T: build } }, server, { release });
}

function newCounterBox(): Service<Box.Client<Counter.Client | null, Counter.Client | null, CapInit<Counter.Client>>> {
  const element = clientElement(Counter.Client);
  const kept: Counter.Client[] = [];
  return newBox(
    element,
    element,
    (counter) => {
      if (counter === null) return null;
      const own = counter.$dup();
      kept.push(own);
      return own;
    },
    () => kept.pop()?.[Symbol.dispose](),
  );
}

/** The bootstrap object. @param exit ends the process */
export function newPeer(exit: () => void): Service<Peer.Client> {
  let held: Callback.Client | null = null;
  let live = 0;
  let cancelled = 0;
  let promised: PromisedClient<Counter.Client> | undefined;
  let parked: (() => void)[] = [];
  let release = (): void => {};
  let sinks = new Promise<void>((resolve) => (release = resolve));
  const countedCounter = (): Service<Counter.Client> => {
    live++;
    return newCounter(() => live--);
  };

  const peer: Service<Peer.Client> = Peer.serve({
    ping: ({ message }) => ({ reply: `pong ${message}` }),
    echo: ({ values }) => ({ values }),
    echoData: ({ data }) => ({ data }),
    defaults: () => ({ defaults: {}, missing: null }),
    oldPoint: ({ point }) => ({ point }),
    newPoint: ({ point: { x, y, label, more } }) => ({ x, y, label, count: more.length }),
    same: () => ({ peer }),
    nested: ({ callback }) => ({ nested: { next: { next: { inner: { callback } } } } }),

    async callBack({ callback, times }) {
      const replies: string[] = [];
      for (let i = 0; i < times; i++) replies.push((await given(callback).call({ message: String(i) })).reply);
      return { replies };
    },
    hold({ callback }) {
      held?.[Symbol.dispose]();
      held = given(callback).$dup();
    },
    async callHeld({ message }) {
      if (held === null) throw new RpcError("failed", "nothing held");
      const { reply } = await held.call({ message });
      return { reply };
    },
    dropHeld() {
      held?.[Symbol.dispose]();
      held = null;
    },
    isNull: ({ callback }) => ({ yes: callback === null }),

    newCounter: () => ({ counter: countedCounter() }),
    live: () => ({ counters: live }),
    echoCounter: ({ counter }) => ({ counter }),
    async countTwice({ counter }) {
      const [first, second] = await Promise.all([given(counter).next(), given(counter).next()]);
      return { first: first.value, second: second.value };
    },
    async counters({ counters }) {
      const values = await Promise.all(counters.map((counter) => given(counter).next()));
      return { sum: values.reduce((sum, { value }) => sum + value, 0) };
    },

    promise() {
      promised = newPromise(Counter.Client);
      return { counter: promised.client };
    },
    settle({ ending, counter }) {
      if (promised === undefined) throw new RpcError("failed", "nothing promised");
      const { client, resolve, reject } = promised;
      promised = undefined;
      if (ending === 0) resolve(newCounter());
      else if (ending === 1) resolve(counter);
      else reject(new RpcError("failed", "broken promise"));
      client[Symbol.dispose]();
    },

    forward({ callback, message }, context) {
      context.tailCall(() => given(callback).call({ message }));
    },

    never: (_params, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          cancelled++;
          reject(signal.reason);
        });
      }),
    cancelled: () => ({ count: cancelled }),
    async cancelCall({ callback }) {
      const controller = new AbortController();
      const call = given(callback).call({ message: "cancel me" }, { signal: controller.signal });
      // In a language where methods are tasks, a call that is cancelled at once never begins; it has when a later one came back.
      using counter = castClient(given(callback), Counter.Client);
      await counter.next().catch(() => {});
      controller.abort();
      await call.catch(() => {});
    },

    fail({ type, reason }) {
      throw new RpcError(exceptionTypes[type] ?? "failed", reason);
    },

    derived: () => ({
      derived: Derived.serve({ baseName: () => ({ name: "base" }), derivedName: () => ({ name: "derived" }) }),
    }),
    textBox: () => ({ box: newBox(Text, Text, (text) => text) }),
    counterBox: () => ({ box: newCounterBox() }),
    shapeBox: () => ({
      box: newBox(structPointer(Shape.Reader), structPointerBuilder(Shape.Builder), (shape) => shape),
    }),

    missing() {
      throw new RpcError("unimplemented", "Not implemented by any server");
    },

    sink: ({ held: isHeld }) => ({ sink: newSink(isHeld ? sinks : undefined) }),
    releaseSinks() {
      release();
      sinks = new Promise<void>((resolve) => (release = resolve));
    },

    park: () =>
      new Promise((resolve) => {
        const index = parked.length;
        parked.push(() => resolve({ index }));
      }),
    resume() {
      const all = parked;
      parked = [];
      for (const wake of all) wake();
      return { count: all.length };
    },
    exit: () => exit(),
  });
  return peer;
}

/** A capability that the caller must have given. */
function given<C>(client: C | null): C {
  if (client === null) throw new RpcError("failed", "A capability is missing");
  return client;
}
