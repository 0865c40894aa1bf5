// TypeScript against the other implementations, in both directions, over loopback. Every result must be as the committed one: after a
// change that is meant, run this with `-u` (npm run check -- interop -u) and look at what became of docs/interop.md.

import { describe, expect, test } from "vitest";
import { fatalScenarios, scenarios } from "../../src/interop/scenarios.js";
import { isThere, ours, peers } from "./peer.js";
import { play, type Results } from "./play.js";

const names = [...Object.keys(scenarios).filter((name) => !fatalScenarios.includes(name)), ...fatalScenarios];

function report(results: Results): string {
  const sorted = Object.fromEntries(names.map((name) => [name, results[name]]));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

test("all scenarios, with ourselves", async () => {
  const results = await play(ours, ours, names);
  expect(Object.entries(results).filter(([, result]) => result !== "ok")).toEqual([]);
});

for (const peer of peers) {
  const { name, title } = peer;
  if (!isThere(peer)) {
    test.skip(`${title} (left out: run packages/conformance/setup-peers ${name})`, () => {});
    continue;
  }
  describe(title, () => {
    test.each([
      ["as the server", "server", ours, peer],
      ["as the client", "client", peer, ours],
    ] as const)("%s", async (_, role, client, server) => {
      const results = await play(client, server, names);
      await expect(report(results)).toMatchFileSnapshot(`../../interop/${name}-${role}.json`);
    });
  });
}
