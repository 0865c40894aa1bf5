import { runReadme } from "@capnp/conformance/console";
import { inMemoryPair, newPromise, type RpcConnection, type RpcError, twoParty } from "@capnp/rpc";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Builder, Log, Registry } from "./farm.capnp.js";
import { farmServices } from "./farm-services.js";

test("the README's commands print what it shows", () => runReadme(new URL("../README.md", import.meta.url)));

/** A job that a worker was given, and that the test does. */
interface Job {
  readonly command: string[];
  readonly log: Log.Client;
  readonly signal: AbortSignal;
  end(exitCode: number): void;
}

describe("a farm whose workers and clients are elsewhere", () => {
  let farm: ReturnType<typeof farmServices>;
  let printed: string[];
  let connections: RpcConnection<undefined>[];
  let registrations: Disposable[];

  beforeEach(() => {
    registrations = [];
    printed = [];
    connections = [];
    farm = farmServices((line) => printed.push(line));
  });
  afterEach(() => {
    for (const registration of registrations) registration[Symbol.dispose]();
    for (const connection of connections) connection.close();
  });

  /** Our end of a connection to the farm. */
  function connect(service: keyof typeof farm): RpcConnection<undefined> {
    const [ours, theirs] = inMemoryPair();
    connections.push(twoParty(theirs, { bootstrap: () => farm[service] }));
    const connection = twoParty(ours);
    connections.push(connection);
    return connection;
  }

  /** A worker on a connection of its own: its jobs, one after the other. */
  async function worker(name: string) {
    const connection = connect("registry");
    const jobs: Job[] = [];
    let arrived: (job: Job) => void = (job) => jobs.push(job);
    const builder = Builder.serve({
      build: ({ command, log }, { signal }) =>
        new Promise((resolve) => {
          arrived({
            command: [...command],
            log: (log as Log.Client).$dup(),
            signal: signal as AbortSignal,
            end: (exitCode) => resolve({ exitCode }),
          });
        }),
    });
    using registry = connection.bootstrap(Registry.Client);
    const call = registry.register({ name, builder });
    const { registration } = call;
    registrations.push(registration);
    (await call)[Symbol.dispose]();
    const next = () =>
      new Promise<Job>((resolve) => {
        const waiting = jobs.shift();
        if (waiting !== undefined) return resolve(waiting);
        arrived = (job) => {
          arrived = (later) => jobs.push(later);
          resolve(job);
        };
      });
    return { connection, registration, next };
  }

  /** Submits a job over a connection of its own. */
  function submit(command: string[], signal?: AbortSignal) {
    const written: string[] = [];
    using jobs = connect("jobs").bootstrap(Builder.Client);
    const log = Log.serve({ write: ({ text }) => void written.push(text), end: () => {} });
    const call = jobs.build({ command, log }, signal === undefined ? {} : { signal });
    const exitCode = call.then((results) => results.exitCode);
    exitCode.catch(() => {});
    return { written, exitCode };
  }
  const failure = (promise: PromiseLike<unknown>) =>
    promise.then(
      () => {
        throw new Error("It did not fail");
      },
      (error: unknown) => error as RpcError,
    );

  test("hands a job to a worker, its output to the client, and its exit code", async () => {
    const alice = await worker("alice");
    const { written, exitCode } = submit(["make", "all"]);
    const job = await alice.next();
    expect(job.command).toEqual(["make", "all"]);
    await job.log.write({ text: "one" });
    await job.log.write({ text: "two" });
    await job.log.end();
    expect(written).toEqual(["one", "two"]);
    job.end(2);
    expect(await exitCode).toBe(2);
    job.log[Symbol.dispose]();
  });

  test("gives a worker a log that is dead after its job, also while the worker has another one", async () => {
    const alice = await worker("alice");
    const first = submit(["first"]);
    const one = await alice.next();
    await one.log.write({ text: "in time" });
    await one.log.end();
    one.end(0);
    await first.exitCode;
    const second = submit(["second"]);
    const two = await alice.next();
    expect(await failure(one.log.end())).toMatchObject({
      type: "failed",
      message: "This log is closed: its job is over",
    });
    await two.log.write({ text: "for the second" });
    await two.log.end();
    two.end(0);
    await second.exitCode;
    expect(await failure(two.log.end())).toMatchObject({ type: "failed" });
    expect([first.written, second.written]).toEqual([["in time"], ["for the second"]]);
    one.log[Symbol.dispose]();
    two.log[Symbol.dispose]();
  });

  test("tells the worker that a job is cancelled, and closes its log", async () => {
    const alice = await worker("alice");
    const controller = new AbortController();
    const { exitCode } = submit(["forever"], controller.signal);
    const job = await alice.next();
    const aborted = new Promise((resolve) => job.signal.addEventListener("abort", resolve));
    controller.abort(new Error("changed my mind"));
    expect((await failure(exitCode)).message).toBe("changed my mind");
    await aborted;
    expect((await failure(job.log.end())).message).toMatch(/closed/);
    expect(printed).toContain("job 1: cancelled");
    job.log[Symbol.dispose]();
    const { exitCode: next } = submit(["next"]);
    const after = await alice.next();
    after.log[Symbol.dispose]();
    after.end(0);
    expect(await next).toBe(0);
  });

  test("cancels the job of a client that is lost", async () => {
    const alice = await worker("alice");
    submit(["forever"]);
    const job = await alice.next();
    const aborted = new Promise((resolve) => job.signal.addEventListener("abort", resolve));
    connections.at(-1)?.close();
    await aborted;
    job.log[Symbol.dispose]();
  });

  test("fails the job of a worker that is lost as disconnected; its replacement has the next one", async () => {
    const alice = await worker("alice");
    const first = submit(["first"]);
    const lost = await alice.next();
    const second = submit(["second"]);
    const given = submit(["given up"], AbortSignal.abort());
    await failure(given.exitCode);
    alice.connection.close();
    expect(await failure(first.exitCode)).toMatchObject({
      type: "disconnected",
      message: "alice was lost: Connection closed",
    });
    const bob = await worker("bob");
    const job = await bob.next();
    expect(job.command).toEqual(["second"]);
    job.end(0);
    expect(await second.exitCode).toBe(0);
    expect(printed).toEqual([
      "alice is here",
      "job 1: alice runs first",
      "alice is gone",
      "job 1: alice was lost: Connection closed",
      "bob is here",
      "job 2: bob runs second",
      "job 2: exit code 0",
    ]);
    job.log[Symbol.dispose]();
    lost.log[Symbol.dispose]();
  });

  test("removes a worker whose builder breaks, although its connection stays", async () => {
    const promised = newPromise(Builder.Client);
    using registry = connect("registry").bootstrap(Registry.Client);
    using registered = await registry.register({ name: "alice", builder: promised.client });
    expect(registered.registration).not.toBeNull();
    const { exitCode } = submit(["job"]);
    while (!printed.includes("job 1: alice runs job")) await new Promise(setImmediate);
    promised.reject(new Error("no such machine"));
    expect((await failure(exitCode)).message).toBe("no such machine");
    promised.client[Symbol.dispose]();
    expect(printed).toContain("alice is gone");
  });

  test("gives no more jobs to a worker that drops its registration, but lets it end the one it has", async () => {
    const alice = await worker("alice");
    const first = submit(["first"]);
    const job = await alice.next();
    alice.registration[Symbol.dispose]();
    const bob = await worker("bob");
    expect(printed).toContain("alice is gone");
    job.end(0);
    expect(await first.exitCode).toBe(0);
    const second = submit(["second"]);
    const next = await bob.next();
    next.end(0);
    expect(await second.exitCode).toBe(0);
    job.log[Symbol.dispose]();
    next.log[Symbol.dispose]();
  });

  test("forgets a job that is given up while it waits for a worker", async () => {
    const busy = await worker("busy");
    submit(["first"]);
    const job = await busy.next();
    const controller = new AbortController();
    const { exitCode } = submit(["waiting"], controller.signal);
    submit(["last"]);
    // The farm has both of them once it has heard of what was sent later.
    using registry = connect("registry").bootstrap(Registry.Client);
    expect((await failure(registry.register({ name: "", builder: null }))).message).toBe("A worker needs a builder");
    controller.abort(new Error("given up"));
    expect((await failure(exitCode)).message).toBe("given up");
    job.end(0);
    const last = await busy.next();
    expect(last.command).toEqual(["last"]);
    job.log[Symbol.dispose]();
    last.log[Symbol.dispose]();
  });
});
