// What the contenders besides us need: their folders, the tools of the system, and the packages from npm.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package. */
export const bench: string = fileURLToPath(new URL("../", import.meta.url));
/** Where programs of others are built. */
export const cache: string = join(bench, ".peers");
/** The JavaScript contenders. */
export const javaScriptPeers: string = join(bench, "peers/js");

/** Runs a program to its end. @throws Error when it fails, with what it said */
export function run(program: string, args: readonly string[], cwd: string): void {
  try {
    execFileSync(program, args, { cwd, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    // What a program says first is what is wrong; of a JavaScript stack the line with the error.
    const said = stderr.split("\n").filter((line) => line.trim() !== "");
    const reason = said.find((line) => /^\s*(\w*Error|error|Failure)\b/.test(line)) ?? said[0];
    throw new Error(reason ?? (error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

/** Says which of some tools of the system is missing, by an error. @throws Error for the first one that is missing */
export function need(...tools: readonly string[]): void {
  for (const tool of tools) {
    if (spawnSync(tool, ["--version"], { stdio: "ignore" }).error !== undefined) throw new Error(`needs ${tool}`);
  }
}

/** Whether one of the files was changed after something was made from them, or it was not made yet. */
export function isNewer(files: readonly string[], than: string): boolean {
  return !existsSync(than) || files.some((file) => statSync(file).mtimeMs > statSync(than).mtimeMs);
}

/** One line that says what went wrong. */
export function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n").find((line) => line.trim() !== "") ?? "it failed";
}

/** Installs the JavaScript contenders, when their list has changed. @throws Error when they cannot be had */
export function installPeers(): void {
  const folder = javaScriptPeers;
  const installed = join(folder, "node_modules/.package-lock.json");
  if (!isNewer([join(folder, "package.json")], installed)) return;
  console.error("  installing the JavaScript contenders (once)");
  run(
    "npm",
    ["install", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"],
    folder,
  );
  // npm leaves it alone when nothing was missing.
  writeFileSync(installed, readFileSync(installed));
}

/** A key and certificate for the contenders that take a PEM file: its path, which is in BENCH_TLS_PEM from then on. */
export function tlsPem(): string {
  const file = join(cache, "tls.pem");
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    const [key, certificate] = [join(cache, "key.pem"), join(cache, "certificate.pem")];
    const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
    const files = ["-keyout", key, "-out", certificate];
    run("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...files, "-days", "3650", ...subject], cache);
    writeFileSync(file, readFileSync(key, "utf8") + readFileSync(certificate, "utf8"), { mode: 0o600 });
  }
  return (process.env["BENCH_TLS_PEM"] = file);
}
