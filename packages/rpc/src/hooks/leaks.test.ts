import { describe, expect, test } from "vitest";
import { unwatch, watch, type Watched, watchedCount } from "./leaks.js";

describe("what is watched for the garbage collector", () => {
  test("more than once is held once, and let go of at once", () => {
    const before = watchedCount();
    const results: Watched = {};
    watch(results, [], true);
    watch(results, [], false);
    expect(watchedCount()).toBe(before + 1);
    unwatch(results);
    expect(watchedCount()).toBe(before);
  });

  test("is let go of once, whoever has its number by then", () => {
    const results: Watched = {};
    watch(results, [], true);
    unwatch(results);
    const others: Watched = {};
    watch(others, [], true);
    const before = watchedCount();
    unwatch(results);
    expect(watchedCount()).toBe(before);
    unwatch(others);
  });
});
