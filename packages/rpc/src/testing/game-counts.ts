// For tests of the engine: how often the game met what it is there to meet.

/** Counts of what happened, by name. */
export interface GameCounts {
  programs: number;
  moves: number;
  messages: number;
  calls: number;
  embargoes: number;
  secondEmbargoes: number;
  tailCalls: number;
  cancellations: number;
  pipelineOnly: number;
  streamingCalls: number;
  streamsBlocked: number;
  linkBreaks: number;
  linkBreaksWithCalls: number;
}

/** All counts at 0. */
export function noCounts(): GameCounts {
  return {
    programs: 0,
    moves: 0,
    messages: 0,
    calls: 0,
    embargoes: 0,
    secondEmbargoes: 0,
    tailCalls: 0,
    cancellations: 0,
    pipelineOnly: 0,
    streamingCalls: 0,
    streamsBlocked: 0,
    linkBreaks: 0,
    linkBreaksWithCalls: 0,
  };
}

/** Programs in a million that meet each thing at least so often; fewer programs must meet it in proportion. */
const leastPerMillion: Partial<GameCounts> = {
  calls: 20_000_000,
  embargoes: 1_000_000,
  secondEmbargoes: 40_000,
  tailCalls: 2_000_000,
  cancellations: 2_000_000,
  pipelineOnly: 1_000_000,
  streamingCalls: 2_000_000,
  streamsBlocked: 500_000,
  linkBreaksWithCalls: 80_000,
};

/** Those that were met too seldom, in words; nothing if all is well. */
export function tooSeldom(counts: GameCounts): string[] {
  return Object.entries(leastPerMillion).flatMap(([name, least]) => {
    const count = counts[name as keyof GameCounts];
    const needed = Math.floor((least * counts.programs) / 1_000_000);
    return count < needed ? [`${name}: ${count}, at least ${needed} expected`] : [];
  });
}

/** The counts as text, one to a line. */
export function describeCounts(counts: GameCounts): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name.padEnd(20)} ${count}`)
    .join("\n");
}
