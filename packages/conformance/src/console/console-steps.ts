// The commands in a README and what it says they print: its ```console blocks.
//
//     $ node dist/main.js serve &          ends in "&": goes on in the background; what it prints later is shown where it happens
//     $ node dist/main.js log a.cap "Hi"   its standard output follows; with 2>&1 standard error too, as for a command that fails
//     $ kill %1                            stops the first background command
//
// In what is shown, a line "..." stands for any lines, and <word> for one word that is different each time.

/** One command, and what is shown below it. */
export interface ConsoleStep {
  /** As it is written, without "&" and redirections. */
  readonly command: string;
  readonly background: boolean;
  /** Whether standard error is shown too. */
  readonly both: boolean;
  readonly expected: readonly string[];
  /** The line of the README. */
  readonly line: number;
}

/** The steps in all console blocks of a README, in order. @throws Error for a block that does not begin with a command */
export function consoleSteps(markdown: string): ConsoleStep[] {
  const steps: ConsoleStep[] = [];
  const lines = markdown.split("\n");
  let expected: string[] | undefined;
  let inside = false;
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i] as string;
    if (/^\s*```/.test(text)) {
      inside = !inside && /^\s*```console\s*$/.test(text);
      expected = undefined;
      continue;
    }
    if (!inside || (text.trim() === "" && expected === undefined)) continue;
    if (!text.startsWith("$ ")) {
      if (expected === undefined) throw new Error(`Line ${i + 1}: a console block begins with "$ COMMAND"`);
      if (text !== "") expected.push(text);
      continue;
    }
    const line = i + 1;
    let command = text.slice(2);
    while (command.endsWith("\\")) command = command.slice(0, -1) + (lines[++i] ?? "").trim();
    const background = command.endsWith(" &");
    const both = command.includes(" 2>&1");
    command = command.replace(/ &$/, "").replace(" 2>&1", "");
    steps.push({ command, background, both, expected: (expected = []), line });
  }
  return steps;
}

/** Splits a command into words as a shell does that knows quotes, and variables before the program. */
export function shellWords(command: string): { env: Record<string, string>; words: string[] } {
  const words: string[] = [];
  for (const [word] of command.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)) words.push(word.replace(/["']/g, ""));
  const env: Record<string, string> = {};
  for (let match; (match = /^([A-Z_]+)=(.*)$/.exec(words[0] ?? "")) !== null; words.shift()) {
    env[match[1] as string] = match[2] as string;
  }
  return { env, words };
}
