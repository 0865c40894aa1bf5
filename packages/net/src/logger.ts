// Where a vat reports what it does: the few methods of a logger that it uses. A pino logger fits, and so does the console.

/** Takes lines for people. */
export interface Logger {
  debug(line: string): void;
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
}

/** A logger that drops everything. */
export const silentLogger: Logger = { debug() {}, info() {}, warn() {}, error() {} };
