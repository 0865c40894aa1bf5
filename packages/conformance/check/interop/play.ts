// Plays the scenarios of peers/scenarios.md with one peer as the client and another as the server.

import { once } from "node:events";
import { createInterface } from "node:readline";
import { type Peer, serve, type Serving, start } from "./peer.js";

/** What became of each scenario: `ok`, `left-out REASON` or `failed REASON`. */
export type Results = Record<string, string>;

/** Plays scenarios; those after which the server is gone come last. A peer that ends too early fails just the scenario that it was at. */
export async function play(client: Peer, server: Peer, names: readonly string[]): Promise<Results> {
  const results: Results = {};
  let rest = names;
  while (rest.length > 0) {
    const serving = await serve(server);
    for (const [name, reason] of serving.leftOut) results[name] = `left-out ${reason}`;
    rest = rest.filter((name) => !serving.leftOut.has(name));
    const said = await runClient(client, serving, rest);
    await serving.stop();
    Object.assign(results, said);
    rest = rest.filter((name) => said[name] === undefined);
    const [culprit, ...others] = rest;
    if (culprit === undefined) break;
    results[culprit] = "failed One of the processes ended";
    rest = others;
  }
  return results;
}

async function runClient(client: Peer, serving: Serving, names: readonly string[]): Promise<Results> {
  const results: Results = {};
  const child = start(client, "client", serving.port, ...names);
  const ended = once(child, "close");
  // What a client does when its server has gone takes no longer than a scenario may; then it is at an end.
  void serving.ended.then(() => setTimeout(() => child.kill("SIGKILL"), 25_000).unref());
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const [, name, result] = /^(\S+) (.*)$/.exec(line) ?? [];
    if (name !== undefined && result !== undefined && names.includes(name)) results[name] = result;
  }
  await ended;
  return results;
}
