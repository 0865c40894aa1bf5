// The random tests of the engine, more often than in `npm test`.

process.env["HOSTILE_RUNS"] ??= "20000";
process.env["FUZZ_RUNS"] ??= "30000";

await import("../src/captp/hostile.test.js");
await import("../src/captp/order.test.js");
