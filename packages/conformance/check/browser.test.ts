// The packages in a browser: a page calls an object in a worker over a MessagePort, and one in this process over a WebSocket.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setLogHandler, twoParty, webSocketTransport } from "@capnp/rpc";
import chromium from "@sparticuz/chromium";
import { build } from "esbuild";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { WebSocketServer } from "ws";
import { Callback, Echo } from "../src/contract/echo.capnp.js";

const packages = fileURLToPath(new URL("../../", import.meta.url));

const worker = `
  import { messagePortTransport, twoParty } from "@capnp/rpc";
  import { Callback, Echo } from "contract";
  const service = Echo.serve({
    ping: ({ msg }) => ({ reply: "worker:" + msg }),
    heartbeat: async ({ msg, callback }) => { for (let i = 0; i < 3; i++) await callback.log({ msg: msg + i }); },
    getLogger: () => ({ callback: Callback.serve({ log: ({ msg }) => postMessage("logged " + msg) }) }),
  });
  addEventListener("message", ({ data: port }) => {
    twoParty(messagePortTransport(port), { bootstrap: () => service }).onClose(({ reason }) => postMessage("closed: " + reason));
  });`;

const page = `
  import { messagePortTransport, RpcError, twoParty, webSocketTransport } from "@capnp/rpc";
  import { Callback, Echo } from "contract";

  async function use(connection) {
    const log = [];
    {
      const echo = connection.bootstrap(Echo.Client);
      log.push((await echo.ping({ msg: "hello" })).reply);
      await echo.heartbeat({ msg: "beat", callback: Callback.serve({ log: ({ msg }) => void log.push(msg) }) });
      const logger = echo.getLogger().callback;
      await logger.log({ msg: "piped" });
      logger[Symbol.dispose]();
      echo[Symbol.dispose]();
    }
    connection.close(new RpcError("disconnected", "goodbye"));
    return log;
  }

  globalThis.overPort = async () => {
    const worker = new Worker("worker.js");
    const told = [];
    const closed = new Promise((resolve) => {
      worker.onmessage = ({ data }) => { told.push(data); if (data.startsWith("closed")) resolve(); };
    });
    const { port1, port2 } = new MessageChannel();
    worker.postMessage(port2, [port2]);
    const log = await use(twoParty(messagePortTransport(port1)));
    await closed;
    return [...log, ...told];
  };
  globalThis.overWebSocket = () => use(twoParty(webSocketTransport(new WebSocket(location.href.replace("http", "ws")))));
`;

/** A program as one script for browsers. */
async function bundle(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, loader: "js", resolveDir: packages },
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "chrome140",
    write: false,
    alias: {
      "@capnp/message": `${packages}message/src/index.ts`,
      "@capnp/message/runtime": `${packages}message/src/runtime.ts`,
      "@capnp/rpc": `${packages}rpc/src/index.ts`,
      "@capnp/rpc/runtime": `${packages}rpc/src/runtime.ts`,
      contract: `${packages}conformance/src/contract/echo.capnp.ts`,
    },
  });
  return result.outputFiles[0]?.text ?? "";
}

const told: string[] = [];
const errors: string[] = [];
let http: Server;
let sockets: WebSocketServer;
let browser: Browser;
let tab: Page;
let folder: string;

beforeAll(async () => {
  const files: Record<string, [type: string, text: string]> = {
    "/": ["text/html", `<!doctype html><script src="page.js"></script>`],
    "/page.js": ["text/javascript", await bundle(page)],
    "/worker.js": ["text/javascript", await bundle(worker)],
    "/favicon.ico": ["image/x-icon", ""],
  };
  http = createServer(({ url }, response) => {
    const [type, text] = files[url ?? ""] ?? ["text/plain", ""];
    response.writeHead(files[url ?? ""] === undefined ? 404 : 200, { "content-type": type });
    response.end(text);
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  setLogHandler((message) => void errors.push(message));
  sockets = new WebSocketServer({ server: http });
  sockets.on("connection", (socket) => {
    const service = Echo.serve({
      ping: ({ msg }) => ({ reply: `node:${msg}` }),
      heartbeat: async ({ msg, callback }) => void (await callback?.log({ msg })),
      getLogger: () => ({ callback: Callback.serve({ log: ({ msg }) => void told.push(`logged ${msg}`) }) }),
    });
    const connection = twoParty(webSocketTransport(socket), { bootstrap: () => service });
    connection.onClose(({ reason }) => void told.push(`closed: ${reason}`));
  });
  // The package unpacks the browser there.
  folder = await mkdtemp(join(tmpdir(), "browser-"));
  vi.stubEnv("TMPDIR", folder);
  const args = [...chromium.args, "--disable-background-networking"];
  browser = await puppeteer.launch({ executablePath: await chromium.executablePath(), args, headless: "shell" });
  tab = await browser.newPage();
  tab.on("pageerror", (error) => void errors.push(String(error)));
  tab.on("console", (message) => void errors.push(message.text()));
  await tab.goto(`http://127.0.0.1:${(http.address() as AddressInfo).port}/`);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  vi.unstubAllEnvs();
  setLogHandler(undefined);
  sockets?.close();
  http?.closeAllConnections();
  await new Promise((resolve) => http.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

test("a page calls a worker over a MessagePort, with callbacks and pipelining, and the worker learns of the end", async () => {
  expect(await tab.evaluate("overPort()")).toEqual([
    "worker:hello",
    "beat0",
    "beat1",
    "beat2",
    "logged piped",
    "closed: goodbye",
  ]);
  expect(errors).toEqual([]);
});

test("a page calls this process over a WebSocket", async () => {
  expect(await tab.evaluate("overWebSocket()")).toEqual(["node:hello", "beat"]);
  await expect.poll(() => told).toEqual(["logged piped", "closed: goodbye"]);
  expect(errors).toEqual([]);
});
