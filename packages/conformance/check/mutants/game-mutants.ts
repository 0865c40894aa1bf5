// Seeded bugs in the RPC engine that the game of random programs has to find, on its own.

import type { Mutant } from "./mutant.js";

const captp = "rpc/src/captp/";
const game = { tests: [`${captp}order.test.ts`], named: "in random programs" };

/** Bugs for the game. */
export const gameMutants: readonly Mutant[] = [
  {
    name: "no embargo",
    file: `${captp}remote-hook.ts`,
    replace: "if (!this.used) return this.become(hook);",
    by: "if (this.target === null) return this.become(hook);",
    ...game,
  },
  {
    name: "no second embargo",
    file: `${captp}embargo.ts`,
    replace: "hook.resolve(shareBehind(end))",
    by: "hook.resolve(end.share())",
    ...game,
  },
  {
    name: "Resolve dropped",
    file: `${captp}receive.ts`,
    replace: "case Tag.MESSAGE_RESOLVE:\n      return receiveResolve(connection, body);",
    by: "case Tag.MESSAGE_RESOLVE:\n      return;",
    ...game,
  },
  {
    name: "Release off by one",
    file: `${captp}export-table.ts`,
    replace: "entry.sent -= count;",
    by: "entry.sent -= count > 1 ? count - 1 : count;",
    ...game,
  },
  {
    name: "the results of a tail call given to nobody",
    file: `${captp}answer.ts`,
    replace: "if (taker !== null) this.giveTo(taker);",
    by: "",
    ...game,
  },
  {
    name: "Finish sent while calls are pipelined on the answer",
    file: `${captp}question.ts`,
    replace: "if (this.routes !== null && this.routes.length > 0) return;",
    by: "",
    ...game,
  },
  {
    name: "capabilities in results that come too late are kept",
    file: `${captp}question.ts`,
    replace: "if (this.state !== CallState.waiting) return results.arena.releaseCaps();",
    by: "if (this.state !== CallState.waiting) return;",
    ...game,
  },
  {
    name: "a call that takes its results from an answer waits for ever when the connection is lost",
    file: `${captp}answer.ts`,
    replace: "taker?.takeException(exception);",
    by: "",
    ...game,
  },
  {
    name: "calls that waited for a streaming call are all started at once",
    file: "rpc/src/hooks/stream-gate.ts",
    replace: "if (this.isBusy) break;",
    by: "",
    ...game,
  },
  {
    name: "exports of a lost connection are kept",
    file: `${captp}connection.ts`,
    replace: "this.exports.disconnected();",
    by: "",
    ...game,
  },
];
