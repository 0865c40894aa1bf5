// Two vats that dial each other at once, over 1000 times, with each dial late by a random number of turns: one connection stays, the one that
// the OCaml implementation's rule keeps, and whatever was called is answered or rejected.

import { Restorer, SecretKey, ServiceId, type Vat } from "@capnp/net";
import { newPromise, problem, RpcError, whenSettled } from "@capnp/rpc";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Callback, Echo } from "../src/contract/echo.capnp.js";
import { LocalNet, until } from "../src/local-net.js";

const ROUNDS = 1000;
const id = ServiceId.public("main");
const keys = [SecretKey.generate(), SecretKey.generate()].sort((a, b) => a.fingerprint.compare(b.fingerprint));

/** Calls back whoever calls it, so that capabilities are on the way when connections are replaced. */
const service = () =>
  Echo.serve({
    ping: ({ msg }) => ({ reply: `got:${msg}` }),
    async heartbeat({ msg, callback }) {
      await callback?.log({ msg });
    },
    getLogger: () => ({ callback: Callback.serve({ log() {} }) }),
  });

const turns = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
};

/** What becomes of a call: its answer or its error, in one word. */
const fate = (call: PromiseLike<unknown>): Promise<string> =>
  Promise.resolve(call).then(
    () => "answered",
    (error: unknown) => (RpcError.is(error) ? `${error.type}` : `not an RpcError: ${String(error)}`),
  );

/** Everything that one side does to the other: calls, a callback, a pipelined call, a promise that is resolved late. */
async function use(from: Vat, to: Vat, delay: number): Promise<string[]> {
  await turns(delay);
  using main = from.import(to.sturdyUri(id)).connect(Echo.Client);
  using logger = main.getLogger().callback;
  const late = newPromise(Callback.Client);
  const calls = [
    fate(main.ping({ msg: "1" })),
    fate(main.heartbeat({ msg: "2", callback: Callback.serve({ log() {} }) })),
    fate(logger.log({ msg: "3" })),
    fate(main.heartbeat({ msg: "4", callback: late.client })),
  ];
  await turns(delay);
  late.resolve(Callback.serve({ log() {} }));
  calls.push(fate(main.ping({ msg: "5" })), fate(whenSettled(main)));
  const fates = await Promise.all(calls);
  late.client[Symbol.dispose]();
  // Who saw no problem can go on.
  if (problem(main) === null) expect((await main.ping({ msg: "6" })).reply).toBe("got:6");
  return fates;
}

/** Dials a few turns apart no longer cross: most begin together, at other moments of each other's handshake. */
const delay = fc.oneof({ weight: 12, arbitrary: fc.nat(1) }, { weight: 1, arbitrary: fc.nat(12) });
const crossing = fc.record({ a: delay, b: delay, greaterIsA: fc.boolean() });

test(`${ROUNDS} crossed dials leave one connection each, and no call without an end`, async () => {
  let crossed = 0;
  await fc.assert(
    fc.asyncProperty(crossing, async ({ a: delayA, b: delayB, greaterIsA }) => {
      const net = new LocalNet();
      const [lesser, greater] = keys as [SecretKey, SecretKey];
      const a = net.serve(Restorer.single(id, service()), { key: greaterIsA ? greater : lesser });
      const b = net.serve(Restorer.single(id, service()), { key: greaterIsA ? lesser : greater });
      const fates = (await Promise.all([use(a, b, delayA), use(b, a, delayB)])).flat();
      for (const one of fates) expect(["answered", "disconnected", "failed"]).toContain(one);
      // The streams that lost may still be saying goodbye.
      await until(() => net.streams <= 1);
      const open = [a, b].map((vat) => [...vat.connections]);
      expect(open.map((connections) => connections.length)).toEqual([1, 1]);
      // Both ends are of the same connection: one dialled it, the other did not.
      const dialledBy = open.map(([connection]) => connection?.peer.location !== undefined);
      expect(dialledBy.filter(Boolean)).toHaveLength(1);
      if (net.dials === 2) {
        crossed++;
        expect(dialledBy[0], "the greater fingerprint's dial stays").toBe(greaterIsA);
      }
      await until(() =>
        open.flat().every((connection) => {
          const { questions, answers, exports, imports, embargoes } = connection.stats();
          return questions + answers + exports + imports + embargoes === 0;
        }),
      );
      const { dials } = net;
      using again = b.import(a.sturdyUri(id)).connect(Echo.Client);
      expect((await again.ping({ msg: "after" })).reply).toBe("got:after");
      expect(net.dials, "no further connection is needed").toBe(dials);
      await net.close();
      await until(() => net.streams === 0);
      expect(net.refused.filter((error) => !/closed/.test(String(error)))).toEqual([]);
    }),
    { numRuns: ROUNDS * 1.3, endOnFailure: true },
  );
  expect(crossed, "dials that did cross").toBeGreaterThanOrEqual(ROUNDS);
});
