import { expect, test } from "vitest";
import { type Player, takeTurns } from "./turns.js";

const player = (name: string, play: Player["play"], more: Partial<Player> = {}): Player => ({
  name,
  turns: 3,
  play,
  ...more,
});

test("contenders alternate, and each has as many figures as it has turns", async () => {
  const order: string[] = [];
  const one = (name: string) => async (): Promise<number> => order.push(name);
  const players = [player("ours", one("ours")), player("other", one("other"), { turns: 2 })];
  const { values } = await takeTurns(players, () => {});
  expect(order).toEqual(["ours", "other", "ours", "other", "ours"]);
  expect(values).toEqual({ ours: [1, 3, 5], other: [2, 4] });
});

test("a contender that fails is left out with its reason, after it was cleared away", async () => {
  let recovered = 0;
  let turn = 0;
  const play = async (): Promise<number> => {
    if (++turn === 2) throw new Error("took more than 25 s");
    return 1;
  };
  const recover = async (): Promise<void> => void recovered++;
  const outcome = await takeTurns([player("ours", async () => 2), player("other", play, { recover })], () => {});
  expect(outcome).toEqual({ values: { ours: [2, 2, 2] }, leftOut: { other: "took more than 25 s" } });
  expect([turn, recovered]).toEqual([2, 1]);
});

test("work that a contender has no notion of is tried once", async () => {
  let tries = 0;
  const players = [player("ours", async () => 1), player("other", async () => (tries++, null))];
  expect((await takeTurns(players, () => {})).leftOut).toEqual({ other: "no such thing" });
  expect(tries).toBe(1);
});

test("our own failure ends the benchmark", async () => {
  const fail = async (): Promise<number> => {
    throw new Error("ours broke");
  };
  await expect(takeTurns([player("ours", fail)], () => {})).rejects.toThrow("ours broke");
});
