import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type BundleSize, bundledSources, bundleSize, optional, programs } from "./bundle-size.js";

/** The committed chart. A bundle may be two percent over it; who makes one larger on purpose commits the new figure. */
const chart: Record<string, BundleSize> = JSON.parse(
  readFileSync(new URL("../bundle-sizes.json", import.meta.url), "utf8"),
);

const limits: Record<string, number> = {
  unused: 0,
  "reader only": 6_000,
  "reader and builder": 10_000,
  "client only": 11_000,
  "hello-world client": 18_000,
  "client with a connection": 19_000,
  "service with a connection": 22_000,
};

test.each(Object.entries(programs))("a bundle of: %s", async (name, program) => {
  const { gzipped } = await bundleSize(program);
  const charted = chart[name]?.gzipped ?? Number.NaN;
  expect(gzipped).toBeLessThanOrEqual(Math.min(limits[name] ?? 0, charted * 1.02));
  expect(gzipped, "the chart is out of date").toBeGreaterThanOrEqual(charted * 0.9);
});

test("no program carries what it does not use", async () => {
  for (const program of Object.values(programs)) {
    const sources = await bundledSources(program);
    expect(sources.filter((path) => optional.includes(path))).toEqual([]);
  }
  const saver = `import { save } from "@capnp/rpc/persistent"; console.log(save);`;
  expect(await bundledSources(saver)).toEqual(expect.arrayContaining([...optional]));
});
