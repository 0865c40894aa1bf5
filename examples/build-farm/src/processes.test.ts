import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { RestorerTable, ServiceId, type Vat } from "@capnp/net";
import { clientVat, saveCapFile, serve, type ServedVat, VatConfig } from "@capnp/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Builder, Log } from "./farm.capnp.js";
import { farmServices } from "./farm-services.js";

const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));
/** Prints its process id, then goes on printing until nobody listens. */
const endless = [process.execPath, "-e", "console.log(process.pid); setInterval(() => console.log('tick'), 20)"];

let folder: string;
let served: ServedVat;
let vat: Vat;
let printed: string[];
let waiting: (() => void)[];
const workers: ChildProcess[] = [];
const jobsId = ServiceId.public("jobs");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "capnp-farm-"));
  printed = [];
  waiting = [];
  const config = new VatConfig({
    secretKey: "ephemeral",
    listenAddress: { type: "unix", path: join(folder, "farm.sock") },
  });
  const services: RestorerTable = new RestorerTable((id) => served.vat.sturdyUri(id));
  served = await serve(config, { restorer: services });
  const { registry, jobs } = farmServices((line) => {
    printed.push(line);
    for (const look of waiting) look();
  });
  services.add(config.derivedId("workers"), registry);
  services.add(jobsId, jobs);
  await saveCapFile(join(folder, "workers.cap"), services.sturdyUri(config.derivedId("workers")));
  vat = clientVat();
});
afterEach(async () => {
  await vat.close();
  await served.close();
  for (const worker of workers.splice(0)) {
    worker.kill("SIGKILL");
    if (worker.exitCode === null && worker.signalCode === null) await once(worker, "close");
  }
  await rm(folder, { recursive: true });
});

/** Resolves once the farm has printed a line. */
const saw = (line: string) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (printed.includes(line)) resolve();
    };
    waiting.push(look);
    look();
  });

async function startWorker(name: string): Promise<ChildProcess> {
  const worker = spawn(process.execPath, [program, "work", join(folder, "workers.cap"), name], { stdio: "ignore" });
  workers.push(worker);
  await saw(`${name} is here`);
  return worker;
}

/** Submits a job; `pid` is the number that it prints first. */
function submit(command: string[], signal?: AbortSignal) {
  let text = "";
  let first: (pid: number) => void = () => {};
  const pid = new Promise<number>((resolve) => (first = resolve));
  const log = Log.serve({
    write: (params) => {
      text += params.text;
      if (text.includes("\n")) first(Number.parseInt(text, 10));
    },
    end: () => {},
  });
  using jobs = vat.import(served.vat.sturdyUri(jobsId)).connect(Builder.Client);
  const call = jobs.build({ command, log }, signal === undefined ? {} : { signal });
  return { pid, text: () => text, result: call.then(({ exitCode }) => exitCode) };
}

/** Resolves once there is no such process. */
async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await delay(5);
  }
}

test("a worker killed in mid-job fails that job as disconnected, and the next one goes to another worker", async () => {
  const alice = await startWorker("alice");
  const job = submit(endless);
  const pid = await job.pid;
  alice.kill("SIGKILL");
  await expect(job.result).rejects.toMatchObject({ type: "disconnected", message: /^alice was lost: / });
  await startWorker("bob");
  const next = submit(["echo", "hello"]);
  expect(await next.result).toBe(0);
  expect(next.text()).toBe("hello\n");
  expect(printed).toContain("job 2: bob runs echo hello");
  await gone(pid);
});

test("a job that is cancelled loses its process", async () => {
  await startWorker("alice");
  const controller = new AbortController();
  // Not one that ends by itself when its output is no longer read.
  const job = submit(["sh", "-c", "echo $$; exec sleep 1000"], controller.signal);
  const pid = await job.pid;
  controller.abort(new Error("no longer needed"));
  await expect(job.result).rejects.toThrow("no longer needed");
  await gone(pid);
  expect(await submit(["sh", "-c", "exit 7"]).result).toBe(7);
});

test("a worker that is stopped kills the job it has", async () => {
  const alice = await startWorker("alice");
  const job = submit(["sh", "-c", "echo $$; exec sleep 1000"]);
  const pid = await job.pid;
  job.result.catch(() => {});
  alice.kill("SIGTERM");
  await expect(job.result).rejects.toMatchObject({ type: "disconnected" });
  await gone(pid);
});

test("a program that is not there, or ends by a signal, fails its job with the reason", async () => {
  await startWorker("alice");
  await expect(submit(["no-such-program"]).result).rejects.toThrow("Can't run no-such-program: spawn");
  await expect(submit(["sh", "-c", "kill -TERM $$"]).result).rejects.toThrow("sh was ended by SIGTERM");
  await expect(submit([]).result).rejects.toThrow("A job needs a command and a log");
});
