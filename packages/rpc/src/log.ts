// Where warnings go: errors of methods, leaked capabilities, connections given up.

/** Takes what this package has to say about `error`, when there is one. It must not throw. */
export type LogHandler = (message: string, error?: unknown) => void;

const toConsole: LogHandler = (...said) => console.warn(...said);

let handler: LogHandler = toConsole;

/** Sends warnings to `next` instead of the console; undefined sends them to the console again. Gives the handler there was. */
export function setLogHandler(next: LogHandler | undefined): LogHandler {
  const previous = handler;
  handler = next ?? toConsole;
  return previous;
}

/** Says something that the program should know, but no caller gets to see. */
export function warn(...said: Parameters<LogHandler>): void {
  handler(...said);
}
