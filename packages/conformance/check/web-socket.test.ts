// The WebSocket transport over real sockets, with the `ws` library at both ends.
import { type AddressInfo, createServer } from "node:net";
import { RpcError, setLogHandler, twoParty, webSocketTransport } from "@capnp/rpc";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { Callback, Echo } from "../src/contract/echo.capnp.js";

let server: WebSocketServer;
let url: string;
const ends: string[] = [];

beforeEach(async () => {
  ends.length = 0;
  setLogHandler(() => {});
  server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await new Promise((resolve) => server.once("listening", resolve));
  url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on("connection", (socket) => {
    const service = Echo.serve({
      ping: ({ msg }) => ({ reply: `echo:${msg}` }),
      heartbeat: ({ msg, callback }) => callback?.log({ msg }).then(() => {}),
      getLogger() {},
    });
    twoParty(webSocketTransport(socket), { bootstrap: () => service }).onClose(({ reason }) => void ends.push(reason));
  });
});
afterEach(async () => {
  setLogHandler(undefined);
  for (const socket of server.clients) socket.terminate();
  await new Promise((resolve) => server.close(resolve));
});

test("calls are made both ways while the socket is still connecting, and the end is told", async () => {
  const connection = twoParty(webSocketTransport(new WebSocket(url)));
  const logged: string[] = [];
  {
    using echo = connection.bootstrap(Echo.Client);
    const large = "x".repeat(3_000_000);
    expect((await echo.ping({ msg: large })).reply).toBe(`echo:${large}`);
    await echo.heartbeat({ msg: "beat", callback: Callback.serve({ log: ({ msg }) => void logged.push(msg) }) });
  }
  expect(logged).toEqual(["beat"]);
  connection.close(new RpcError("disconnected", "goodbye"));
  await expect.poll(() => ends).toEqual(["goodbye"]);
});

test("text ends the connection with a reason that arrives", async () => {
  const socket = new WebSocket(url);
  const connection = twoParty(webSocketTransport(socket));
  using echo = connection.bootstrap(Echo.Client);
  await echo.ping({ msg: "" });
  const ended = new Promise<RpcError>((resolve) => connection.onClose(resolve));
  socket.send("hello");
  expect((await ended).reason).toBe("Expected a binary message, got text");
});

test("a peer that cannot be reached is told as such", async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const connection = twoParty(webSocketTransport(new WebSocket(`ws://127.0.0.1:${port}`)));
  using echo = connection.bootstrap(Echo.Client);
  await expect(echo.ping({ msg: "" })).rejects.toMatchObject({
    type: "disconnected",
    reason: expect.stringMatching(/^Connection lost: WebSocket closed with 1006: .*ECONNREFUSED/),
  });
});
