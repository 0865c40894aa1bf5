// The engine in either party's place of the conversations that were recorded from the C++ implementation: it sends the same messages, up to
// ids and to when it lets go of things, except where docs/protocol-tests.md says why not.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Recorded, readRecording, recordingsFolder } from "../testing/recordings.js";
import { type Difference, Replay } from "../testing/replay.js";

const recordings = (): string[] =>
  readdirSync(recordingsFolder).flatMap((name) => (name.endsWith(".txt") ? [name.slice(0, -4)] : []));
const recording = (name: string): Recorded[] =>
  readRecording(readFileSync(new URL(`${name}.txt`, recordingsFolder), "utf8"));

/** What differs, for the reasons that docs/protocol-tests.md gives. */
const exceptions: Readonly<Record<string, Partial<Difference>>> = {
  "RequireEmbargoWrapper-has-its-intended-effect-RECEIVER-HOSTED, as bob": {
    missing: ["disembargo senderLoopback"],
    extra: ["release"],
  },
  "RequireEmbargoWrapper-shouldn-t-block-CapabilityServerSet-unwrap-RECEIVER-ANSWER, as alice": {
    missing: ["disembargo senderLoopback"],
  },
  "RequireEmbargoWrapper-shouldn-t-block-CapabilityServerSet-unwrap-RECEIVER-ANSWER, as bob": {
    extra: ["disembargo receiverLoopback"],
  },
  "RequireEmbargoWrapper-shouldn-t-block-CapabilityServerSet-unwrap-RECEIVER-HOSTED, as carol": {
    extra: ["disembargo receiverLoopback"],
  },
  "abort, as bob": { extra: ["abort"], ended: "There is no question 1234 to answer" },
  "handles-exceptions-thrown-during-disconnect, as bob": {
    extra: ["abort"],
    ended: "There is no question 1234 to answer",
  },
  "connections-set-idle-when-appropriate, as alice": { missing: ["release"] },
  "context-setPipeline, as alice": { missing: ["finish"] },
  "context-setPipeline, as bob": { extra: ["return canceled"] },
  "disconnection-exception-retains-details, as bob": { extra: ["return results with senderHosted"] },
  "don-t-embargo-null-capability, as bob": {
    missing: ["return exception Pipeline call on a request that returned no capabilities or was already closed."],
    extra: ["return exception Called a null capability"],
  },
  "embargo-error, as bob": { extra: ["release"] },
  "export-the-same-promise-twice, as alice": { missing: ["finish"] },
  "export-the-same-promise-twice, as bob": { extra: ["return canceled", "return canceled", "return canceled"] },
  "release-capabilities-when-canceled-during-return, as bob": {
    missing: ["return results with senderHosted"],
    extra: ["return canceled"],
  },
  "release-capability, as alice": { missing: ["release", "release"] },
  "resolve-promise, as bob": { missing: ["release"] },
  "when-OutgoingRpcMessage-send-throws-we-don-t-leak-exports, as alice": { missing: ["finish"] },
  "when-OutgoingRpcMessage-send-throws-we-don-t-leak-exports, as bob": {
    missing: ["release"],
    extra: ["return canceled", "return canceled"],
  },
};

/** Parties that nobody can be put in the place of. */
const irreplaceable: readonly string[] = [
  "abort, as alice",
  "handles-exceptions-thrown-during-disconnect, as alice",
  "RequireEmbargoWrapper-has-its-intended-effect-RECEIVER-HOSTED, as alice",
  "RequireEmbargoWrapper-shouldn-t-block-CapabilityServerSet-unwrap-RECEIVER-HOSTED, as alice",
  "tail-call-cancellation-race, as carol",
  "three-party-handoff-introduce-to-self, as alice",
  "three-party-handoff-introduce-to-self, as carol",
];

const parts = recordings().flatMap((name) => {
  const parties = [...new Set(recording(name).flatMap(({ from, to }) => [from, to]))];
  return parties.length === 2 ? parties.map((party) => [name, party] as [string, string]) : [];
});

test.each(parts.filter(([name, party]) => !irreplaceable.includes(`${name}, as ${party}`)))(
  "%s, as %s",
  (name, party) => {
    const result = new Replay().play(recording(name), party);
    const exception = exceptions[`${name}, as ${party}`];
    expect(result).toEqual({ missing: [], extra: [], ended: null, ...exception });
  },
);

test("every exception is for a recording, and every party is played but for those that cannot be", () => {
  const all = parts.map(([name, party]) => `${name}, as ${party}`);
  expect(all).toHaveLength(68);
  for (const name of [...Object.keys(exceptions), ...irreplaceable]) expect(all).toContain(name);
});
