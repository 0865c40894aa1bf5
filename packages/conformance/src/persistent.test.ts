import { duplexPair } from "node:stream";
import { CapnpUri, RestorerTable, SecretKey, ServiceId, Vat } from "@capnp/net";
import {
  brokenClient,
  castClient,
  type Client,
  type ClientType,
  inMemoryPair,
  RpcError,
  type SturdyRef,
  twoParty,
} from "@capnp/rpc";
import { send, settled } from "@capnp/rpc/runtime";
import { Persistent, readSturdyUri, save, sturdyRefInit } from "@capnp/rpc/persistent";
import { AnyPointerBuilder, AnyPointerReader, MessageBuilder } from "@capnp/message";
import { afterEach, describe, expect, test } from "vitest";
import { Callback, Echo } from "./contract/echo.capnp.js";

const uri = "capnp://insecure@127.0.0.1:7000/bWFpbg";
const sturdyRef: SturdyRef = {
  connect: <C extends Client>(type: ClientType<C>) => brokenClient(type, "not for this test"),
  toUriWithSecrets: () => uri,
};
const failure = (promise: PromiseLike<unknown>) => promise.then(String, (error: unknown) => error as RpcError);
const anyBrand = {
  read: { SturdyRef: AnyPointerReader, Owner: AnyPointerReader },
  build: { SturdyRef: AnyPointerBuilder, Owner: AnyPointerBuilder },
};

describe("a service with a sturdy ref", () => {
  test("can be saved, here and over a connection, and still does what its interface says", async () => {
    const heard: string[] = [];
    const service = Callback.serve({ log: ({ msg }) => void heard.push(msg) }, { sturdyRef });
    using local = service.$client();
    expect(await save(local)).toBe(uri);

    const [ours, theirs] = inMemoryPair();
    using server = twoParty(theirs, { bootstrap: () => service });
    using remote = twoParty(ours).bootstrap(Callback.Client);
    expect(await save(remote)).toBe(uri);
    await remote.log({ msg: "hello" });
    expect(heard).toEqual(["hello"]);
    remote[Symbol.dispose]();
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    expect(server.stats()).toMatchObject({ questions: 0, answers: 0, exports: 0, imports: 0, embargoes: 0 });
  });

  test("that is not there yet is saved once it is", async () => {
    let resolve: (ref: SturdyRef) => void = () => {};
    const promise = new Promise<SturdyRef>((done) => (resolve = done));
    using client = Callback.serve({ log() {} }, { sturdyRef: promise }).$client();
    const saved = save(client);
    await client.log({ msg: "calls do not wait for it" });
    resolve(sturdyRef);
    expect(await saved).toBe(uri);
  });

  test("tells the saver why there is none", async () => {
    const rejected = Promise.reject(new RpcError("failed", "The vat could not be started"));
    rejected.catch(() => {});
    using client = Callback.serve({ log() {} }, { sturdyRef: rejected }).$client();
    expect(await failure(save(client))).toMatchObject({ type: "failed", message: "The vat could not be started" });
  });

  test("has no other method of Persistent", async () => {
    using client = Callback.serve({ log() {} }, { sturdyRef }).$client();
    using echo = castClient(client, Echo.Client);
    expect(await failure(echo.ping({ msg: "" }))).toMatchObject({ type: "unimplemented" });
    const unknown = send(client, 0xc8cb212f, 0xcd9f5691, 1, Persistent.SaveParams.Builder, {});
    const error = await failure(settled(unknown, () => null));
    expect(error).toMatchObject({ type: "unimplemented", message: "Unknown method 14468694717054801553UL.1" });
  });

  test("is left to its own `save` when its interface is Persistent", async () => {
    const own = (pointer: AnyPointerBuilder) => pointer.setText("its own");
    const service = Persistent.serve(anyBrand, { save: () => ({ sturdyRef: own }) }, { sturdyRef });
    using client = service.$client();
    expect(await save(client)).toBe("its own");
  });
});

test("a service without a sturdy ref says so as OCaml does", async () => {
  using client = Callback.serve({ log() {} }).$client();
  expect(await failure(save(client))).toMatchObject({
    type: "unimplemented",
    message: "Unknown interface 14468694717054801553UL",
  });
});

test("a service that saves itself as null is reported", async () => {
  using client = Persistent.serve(anyBrand, { save() {} }).$client();
  expect(await failure(save(client))).toMatchObject({ message: "The object was saved as a null reference" });
});

describe("vats", () => {
  const vats: Vat[] = [];
  afterEach(async () => {
    await Promise.all(vats.splice(0).map((vat) => vat.close()));
  });

  /** A vat with a service that can be saved under a new id, and another vat, which can dial it. */
  function pair(): { server: Vat; client: Vat; heard: string[]; root: CapnpUri } {
    const key = SecretKey.generate();
    const location = { type: "tcp", host: "server", port: 1 } as const;
    const heard: string[] = [];
    const table: RestorerTable = new RestorerTable((id) => server.sturdyUri(id));
    const server = new Vat({
      dial: () => Promise.reject(new Error("nobody to dial")),
      secretKey: () => key,
      restorer: table,
      address: { auth: key.fingerprint, location },
    });
    const client = new Vat({
      dial: async () => {
        const [ours, theirs] = duplexPair();
        void server.accept(theirs, "client");
        return ours;
      },
    });
    const id = ServiceId.random();
    table.add(id, Callback.serve({ log: ({ msg }) => void heard.push(msg) }, { sturdyRef: server.sturdyRef(id) }));
    vats.push(server, client);
    return { server, client, heard, root: server.sturdyUri(id) };
  }

  test("save what they hold as sturdy refs of their own, which connect to the same service", async () => {
    const { client, heard, root } = pair();
    using first = client.import(root).connect(Callback.Client);
    const saved = await client.save(first);
    expect(saved.toUriWithSecrets()).toBe(root.toString());
    using again = saved.connect(Callback.Client);
    await again.log({ msg: "by its saved ref" });
    expect(heard).toEqual(["by its saved ref"]);
  });

  test("refuse what is no URI", async () => {
    const { client } = pair();
    using odd = Persistent.serve(anyBrand, {
      save: () => ({ sturdyRef: (pointer: AnyPointerBuilder) => pointer.setText("nonsense") }),
    }).$client();
    expect(await failure(client.save(odd))).toMatchObject({ code: "invalid-uri" });
  });

  test("read sturdy refs from fields of messages, and write them there", () => {
    const { client, root } = pair();
    const message = new MessageBuilder();
    message.root.set(sturdyRefInit(client.import(root)));
    expect(message.root.asReader().asText()).toBe(root.toString());
    expect(client.readSturdyRef(message.root.asReader())?.toUriWithSecrets()).toBe(root.toString());
    message.root.set(sturdyRefInit(null));
    expect(client.readSturdyRef(message.root.asReader())).toBeNull();
    expect(readSturdyUri(message.root.asReader())).toBeNull();
    message.root.setText("capnp://nobody");
    expect(() => client.readSturdyRef(message.root.asReader())).toThrow("Missing digest hash type");
  });
});
