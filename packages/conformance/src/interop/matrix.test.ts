import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { interopPage, peerColumns, type Role, roles, type ScenarioResults } from "./matrix.js";
import { scenarios } from "./scenarios.js";

const resultsOf = (peer: string, role: Role): ScenarioResults =>
  JSON.parse(readFileSync(new URL(`../../interop/${peer}-${role}.json`, import.meta.url), "utf8"));

describe("the page of the interop results", () => {
  test("is what the committed results say", async () => {
    await expect(interopPage(resultsOf)).toMatchFileSnapshot("../../../../docs/interop.md");
  });

  test("has a result for every scenario, with every peer in both roles", () => {
    for (const { name } of peerColumns) {
      for (const role of roles)
        expect(Object.keys(resultsOf(name, role)).sort()).toEqual(Object.keys(scenarios).sort());
    }
  });

  test("shows no failure: what does not work is left out, with a reason", () => {
    const all = peerColumns.flatMap(({ name }) => roles.flatMap((role) => Object.values(resultsOf(name, role))));
    expect(all.filter((result) => !/^(ok|left-out .+)$/.test(result))).toEqual([]);
  });

  test("numbers the reasons of the cells that are not ok", () => {
    const page = interopPage((peer) => ({ one: "ok", two: peer === "go" ? "failed badly" : "left-out no such thing" }));
    expect(page).toContain("| `two` | – [1] | – [1] | – [1] | – [1] | – [1] | – [1] | ✗ [2] | ✗ [2] | – [1] | – [1] |");
    expect(page).toContain("1. Left out: no such thing\n2. Failed: badly\n");
    expect(page).toContain("2 scenarios, 20 cells: 10 as they should be");
  });
});
