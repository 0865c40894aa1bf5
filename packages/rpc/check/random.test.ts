// The hostile peer, more often than in `npm test`. Programs of the game in any number are played by `npm run fuzz`.

process.env["HOSTILE_RUNS"] ??= "20000";

await import("../src/captp/hostile.test.js");
