import { CapnpUri, type Loader, RestorerTable, ServiceId, unknownServiceId } from "@capnp/net";
import { brokenClient, Service } from "@capnp/rpc";
import { expect, test } from "vitest";
import { Callback, type Callback$Client } from "./contract/echo.capnp.js";

const uri = (id: ServiceId) => new CapnpUri("insecure", { type: "tcp", host: "host", port: 1 }, id);
const callback = (release?: () => void) => Callback.serve({ log() {} }, release === undefined ? {} : { release });
const turn = () => new Promise((resolve) => setImmediate(resolve));
const restore = async (table: RestorerTable, id: ServiceId) => {
  const restored = await table.restore(id);
  if (!(restored instanceof Service)) throw new Error("not a service");
  return restored as Service<Callback$Client>;
};

test("gives the services that were added, by id, until they are removed", async () => {
  using table = new RestorerTable(uri);
  const [alice, bob] = [ServiceId.random(), ServiceId.random()];
  const service = callback();
  table.add(alice, service);
  expect(await table.restore(alice)).toBe(service);
  await expect(Promise.resolve().then(() => table.restore(bob))).rejects.toThrow("Unknown persistent service ID");
  expect(() => table.add(alice, service)).toThrow(/already/);
  table.remove(alice);
  expect(() => table.remove(alice)).toThrow("Service ID not in restorer table");
  await expect(Promise.resolve().then(() => table.restore(alice))).rejects.toThrow("Unknown persistent service ID");
  expect(table.sturdyUri(bob).toString()).toBe(`capnp://insecure@host:1/${bob}`);
});

test("may hold broken capabilities", async () => {
  using table = new RestorerTable(uri);
  const id = ServiceId.random();
  const broken = brokenClient(Callback.Client, unknownServiceId());
  table.add(id, broken);
  expect(await table.restore(id)).toBe(broken);
});

/** A loader that counts, and whose loads can be held up. */
class Loads implements Loader {
  count = 0;
  released = 0;
  gate: Promise<void> = Promise.resolve();
  error: Error | undefined;
  async load() {
    this.count++;
    await this.gate;
    if (this.error !== undefined) throw this.error;
    return callback(() => this.released++);
  }
}

test("loads a service once for all who ask at the same time, and again after it was released", async () => {
  const loads = new Loads();
  const table = new RestorerTable(uri, loads);
  const id = ServiceId.random();
  const [one, two] = await Promise.all([restore(table, id), restore(table, id)]);
  expect(one).toBe(two);
  expect(loads.count).toBe(1);
  const first = one.$client();
  const second = two.$client();
  await turn();
  // The first of two who waited lets go early.
  first[Symbol.dispose]();
  await turn();
  expect(loads.released).toBe(0);
  expect(await restore(table, id)).toBe(one);
  table.clear();
  expect(await restore(table, id)).toBe(one);
  second[Symbol.dispose]();
  await turn();
  expect([loads.count, loads.released]).toEqual([1, 1]);
  expect(await restore(table, id)).not.toBe(one);
  expect(loads.count).toBe(2);
  await turn();
});

test("does not keep errors", async () => {
  const loads = new Loads();
  loads.error = unknownServiceId();
  const table = new RestorerTable(uri, loads);
  const id = ServiceId.random();
  await expect(restore(table, id)).rejects.toThrow("Unknown persistent service ID");
  loads.error = undefined;
  const client = (await restore(table, id)).$client();
  expect(loads.count).toBe(2);
  client[Symbol.dispose]();
  await turn();
});
