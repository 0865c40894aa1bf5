// The root commands. They need node and npm only: pnpm is fetched by npm at a pinned version, everything else by pnpm.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { packageManager: PNPM } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", COREPACK_ENABLE_STRICT: "0" };
const [command, ...rest] = process.argv.slice(2);

/** Says what happens next, so that a person waiting knows. */
function say(text) {
  console.error(`\n▸ ${text}`);
}

/** Runs a program to its end with our standard streams; a failure ends this process with the same code. */
function run(program, args, options = {}) {
  const { status, signal, error } = spawnSync(program, args, {
    cwd: root,
    env,
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
  });
  if (error) {
    console.error(`Could not run ${program}: ${error.message}`);
    process.exit(1);
  }
  if (signal || status !== 0) process.exit(status ?? 1);
}

/** Runs a program with the pinned pnpm on the PATH (turbo starts each package's script with it). */
const withPnpm = (...args) => run("npm", ["exec", "--yes", `--package=${PNPM}`, "--", ...args]);
const pnpm = (...args) => withPnpm("pnpm", ...args);
const tool = (name, ...args) => run(process.execPath, [toolPath(name), ...args]);

/** By itself vitest leaves a core unused: of two, that is half of the machine. */
const onAllCores = ["--maxWorkers=100%"];

/** The JavaScript entry of a tool that the root package depends on. */
function toolPath(name) {
  const [packageName, binName = name] = name.split(":");
  const dir = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(dir, "package.json"), "utf8"));
  return join(dir, typeof bin === "string" ? bin : bin[binName.split("/").at(-1)]);
}

/** Installs when the lock file is newer than the last install, or when another package manager was here since. */
function install() {
  const marker = join(root, "node_modules/.modules.yaml");
  const foreign = join(root, "node_modules/.package-lock.json");
  const lock = join(root, "pnpm-lock.yaml");
  if (existsSync(foreign)) {
    say("node_modules was made by npm: making it anew with pnpm");
    rmSync(join(root, "node_modules"), { recursive: true, force: true });
  } else if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) {
    return;
  }
  say("Installing the dependencies (once)");
  pnpm("install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only");
}

/** The folders of all packages that are compiled. */
function projects() {
  return ["packages", "examples"]
    .flatMap((group) => readdirSync(join(root, group)).map((name) => join(group, name)))
    .filter((folder) => existsSync(join(root, folder, "tsconfig.json")));
}

function build() {
  install();
  say("Building the packages");
  // The examples' schemas need the compiler. Then all is compiled by one process: thirteen would load the same types each.
  withPnpm(toolPath("turbo"), "run", "generate", "--output-logs=errors-only", "--log-order=grouped");
  tool("typescript:tsc", "-b", ...projects());
}

const commands = {
  install,
  build,
  demo() {
    build();
    say("Starting an echo server and a client in two processes");
    run(process.execPath, [join(root, "examples/echo/dist/demo.js"), ...rest]);
  },
  test() {
    build();
    say("Running the tests");
    tool("vitest", "run", "--project", "unit", ...onAllCores, ...rest);
  },
  check() {
    build();
    say("Checking types in tests");
    tool("typescript:tsc", "-p", "tsconfig.test.json");
    say("Checking style");
    commands.lint();
    say("Running the long tests and those with foreign peers");
    tool("vitest", "run", "--project", "check", "--passWithNoTests", ...onAllCores, ...rest);
  },
  lint() {
    install();
    tool("oxlint", "--deny-warnings");
    tool("@biomejs/biome", "format");
  },
  format() {
    install();
    tool("@biomejs/biome", "format", "--write");
  },
  fuzz() {
    build();
    say("Playing random programs against the RPC engine");
    const out = join(root, "node_modules/.cache/capnp-fuzz.mjs");
    const entry = join(root, "packages/rpc/src/testing/fuzz.ts");
    // Its bin is a program of the system where there is one, and a script elsewhere.
    const options = ["--bundle", "--format=esm", "--platform=node", `--outfile=${out}`, "--log-level=warning"];
    run(toolPath("esbuild"), [entry, ...options]);
    run(process.execPath, [out, ...rest]);
  },
  bench() {
    build();
    run(process.execPath, [join(root, "packages/bench/dist/main.js"), ...rest]);
  },
};

if (!command || !Object.hasOwn(commands, command)) {
  console.error(`Usage: npm run ${Object.keys(commands).join(" | ")}`);
  process.exit(2);
}
commands[command]();
