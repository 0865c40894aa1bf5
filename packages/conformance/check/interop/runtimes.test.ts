// Our server and our client on the other runtimes: newer versions of Node, Bun and Deno. No scenario may fail.

import { expect, test } from "vitest";
import { fatalScenarios, scenarios } from "../../src/interop/scenarios.js";
import { isThere, oursElsewhere } from "./peer.js";
import { play } from "./play.js";

const names = [...Object.keys(scenarios).filter((name) => !fatalScenarios.includes(name)), ...fatalScenarios];

for (const peer of oursElsewhere) {
  if (!isThere(peer)) {
    test.skip(`${peer.title} (left out: run packages/conformance/setup-peers ${peer.name})`, () => {});
    continue;
  }
  test(`all scenarios on ${peer.title}`, async () => {
    const results = await play(peer, peer, names);
    expect(results).toEqual(Object.fromEntries(names.map((name) => [name, "ok"])));
  });
}
