// The contenders besides us: made ready when they are first needed, or left out with a word.

import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const bench = fileURLToPath(new URL("../", import.meta.url));
const cache = join(bench, ".peers");

/** A program that takes part, with the commands of rpc/program.ts. */
export interface Contestant {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Milliseconds of warm-up; gRPC needs more than others to reach its speed. */
  readonly warmUp: number;
}

function run(program: string, args: readonly string[], cwd: string): void {
  execFileSync(program, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
}

function isMissing(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error !== undefined;
}

function isNewer(file: string, than: string): boolean {
  return !existsSync(than) || statSync(file).mtimeMs > statSync(than).mtimeMs;
}

/** A key and certificate for the contenders that take a PEM file: its path, which is in BENCH_TLS_PEM from then on. */
export function tlsPem(): string {
  const file = join(cache, "tls.pem");
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    const [key, certificate] = [join(cache, "key.pem"), join(cache, "certificate.pem")];
    const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
    run(
      "openssl",
      [
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        key,
        "-out",
        certificate,
        "-days",
        "3650",
        ...subject,
      ],
      cache,
    );
    writeFileSync(file, readFileSync(key, "utf8") + readFileSync(certificate, "utf8"), { mode: 0o600 });
  }
  return (process.env["BENCH_TLS_PEM"] = file);
}

/** The C++ library of the system, built with optimization. */
function cpp(): Contestant {
  for (const tool of ["capnp", "g++", "openssl"]) if (isMissing(tool)) throw new Error(`needs ${tool}`);
  mkdirSync(cache, { recursive: true });
  const source = join(bench, "peers/cpp/rpc-bench.c++");
  const program = join(cache, "rpc-bench");
  if (isNewer(source, program)) {
    copyFileSync(join(bench, "src/rpc/bench.capnp"), join(cache, "bench.capnp"));
    run("capnp", ["compile", "-oc++", "bench.capnp"], cache);
    const libraries = ["-lcapnp-rpc", "-lcapnp", "-lkj-tls", "-lkj-async", "-lkj", "-lssl", "-lcrypto"];
    run("g++", ["-std=c++20", "-O2", "-w", "-I.", "bench.capnp.c++", source, "-o", program, ...libraries], cache);
  }
  return { name: "C++", command: [program], warmUp: 400 };
}

/** Installs the JavaScript contenders. @returns their folder */
export function installPeers(): string {
  const folder = join(bench, "peers/js");
  if (isNewer(join(folder, "package.json"), join(folder, "node_modules/.package-lock.json"))) {
    console.error("  installing the JavaScript contenders (once)");
    run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"], folder);
  }
  return folder;
}

const javaScript = (name: string, file: string, warmUp: number) => (): Contestant => ({
  name,
  command: [process.execPath, join(installPeers(), file)],
  warmUp,
});

/** The contenders of the RPC rows that can be had here. @param leftOut is told of the others */
export function rpcContestants(leftOut: (reason: string) => void): Contestant[] {
  const all: [string, () => Contestant][] = [
    ["C++", cpp],
    ["capnweb", javaScript("capnweb", "capnweb.mjs", 800)],
    ["grpc-js", javaScript("grpc-js", "grpc-js.mjs", 2500)],
  ];
  tlsPem();
  return all.flatMap(([name, make]) => {
    try {
      return [make()];
    } catch (error) {
      leftOut(`${name} is left out: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`);
      return [];
    }
  });
}
