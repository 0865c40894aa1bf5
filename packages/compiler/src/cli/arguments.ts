// Command lines as the reference tool takes them, in the form that cmd-ts parses.

/** The short options that take a value, which may be joined to them, and their long names. */
const joined: Readonly<Record<string, string>> = { "-o": "--output", "-I": "--import-path" };

/** Splits joined short options: `-ots`, `-o-`, `-I/usr/include`. What follows `--` is left alone. */
export function normalizeArguments(args: readonly string[]): string[] {
  const result: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] as string;
    if (argument === "--") return [...result, ...args.slice(i)];
    const long = joined[argument.slice(0, 2)];
    if (long === undefined || argument.startsWith("--")) result.push(argument);
    else if (argument.length > 2) result.push(`${long}=${argument.slice(2)}`);
    else if (i + 1 < args.length) result.push(`${long}=${args[++i]}`);
    else result.push(long);
  }
  return result;
}
