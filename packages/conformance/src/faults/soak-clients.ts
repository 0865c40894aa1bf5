// Some of the clients of the soak: `soak-clients.js URI FIRST COUNT ROUNDS SEED`. Each has a vat, hence a connection, of its own, and a counter
// at the server; it pings, passes callbacks, and leaves and comes back at random.

import { CapnpUri, ServiceId } from "@capnp/net";
import { clientVat } from "@capnp/node";
import { RpcError } from "@capnp/rpc";
import { Callback, Echo } from "../contract/echo.capnp.js";

const [uriText = "", first = "0", count = "0", rounds = "0", seed = "0"] = process.argv.slice(2);
const server = CapnpUri.parse(uriText);
let state = Number(seed);
const random = (limit: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};

let connected = 0;
/** Resolves when every client of every process is connected. */
const go = new Promise<void>((resolve) => process.once("message", () => resolve()));

async function client(name: string): Promise<void> {
  let acknowledged = 0;
  let lost = 0;
  let begun = false;
  /** As long as it likes: one visit under one vat. */
  const visit = async (calls: number): Promise<number> => {
    const vat = clientVat({ handshakeTimeout: 60_000 });
    const uri = new CapnpUri(server.auth, server.location, ServiceId.public(name));
    let done = 0;
    try {
      using ref = vat.import(uri).reconnecting(Echo.Client, { maxDelay: 2000 });
      for (; done < calls; done++) {
        try {
          const value = Number((await ref.client.ping({ msg: "" })).reply);
          // Those that were lost may have been counted or not.
          if (value <= acknowledged || value > acknowledged + lost + 1) {
            throw new Error(`${name} was told ${value} after ${acknowledged} with ${lost} lost`);
          }
          [acknowledged, lost] = [value, 0];
          if (!begun) {
            begun = true;
            if (++connected === Number(count)) process.send?.("together");
            await go;
          }
          let heard = "";
          await ref.client.heartbeat({ msg: name, callback: Callback.serve({ log: ({ msg }) => void (heard = msg) }) });
          if (heard !== name) throw new Error(`${name} heard "${heard}"`);
          using logger = ref.client.getLogger().callback;
          await logger.log({ msg: name });
        } catch (error) {
          if (!RpcError.is(error) || error.type !== "disconnected") throw error;
          lost++;
        }
      }
    } finally {
      await vat.close();
    }
    return done;
  };
  for (let left = Number(rounds); left > 0; ) left -= await visit(1 + random(left));
}

const names = Array.from({ length: Number(count) }, (_, i) => `client-${Number(first) + i}`);
const results = await Promise.allSettled(names.map(client));
const failures = results.flatMap((result) => (result.status === "rejected" ? [String(result.reason)] : []));
process.send?.({ failures: failures.slice(0, 5), failed: failures.length });
process.disconnect();
