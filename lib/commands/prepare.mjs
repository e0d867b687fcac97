// What must be there before the product can be served or tested. This runs before anything is
// installed, on whatever Node the system has, so it uses nothing but Node itself.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const windows = process.platform === "win32";

/** The pinned Node, which npm installs as a package. */
export const node = path.join(root, "node_modules/node/bin", windows ? "node.exe" : "node");

/**
 * Prisma would fetch an engine that nothing here uses; any file in its place keeps it from that.
 * @returns {NodeJS.ProcessEnv}
 */
const environment = () => ({
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  CHECKPOINT_DISABLE: "1",
  NEXT_TELEMETRY_DISABLED: "1",
});

/**
 * @param {string} what
 * @param {string} command
 * @param {readonly string[]} values
 */
function run(what, command, values) {
  console.error(`${what} ...`);
  const shell = windows && command === "npm";
  const done = spawnSync(command, values, {
    cwd: root,
    env: environment(),
    stdio: "inherit",
    shell,
  });
  if (done.status === 0) return;
  console.error(`${what} failed: see the lines above, mend that, and start again.`);
  process.exit(done.status ?? 1);
}

/**
 * @param {string} file
 * @returns {{ [name: string]: { version?: string, optional?: boolean, devOptional?: boolean } }}
 */
const packagesIn = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8")).packages;

/** Whether every package of the lockfile is there in its version; npm keeps a list of its own. */
function isInstalled() {
  const list = "node_modules/.package-lock.json";
  if (!existsSync(path.join(root, list)) || !existsSync(node)) return false;
  const there = packagesIn(list);
  return Object.entries(packagesIn("package-lock.json")).every(
    ([name, { version, optional, devOptional }]) =>
      name === "" || optional || devOptional || there[name]?.version === version,
  );
}

/** Installs the packages of the lockfile unless they are there. */
export function install() {
  if (!isInstalled()) run("Installing packages", "npm", ["ci", "--include=dev", "--no-audit"]);
}

/**
 * @param {string} place a file or folder, from the root
 * @returns {string[]} the files a build reads, from the root
 */
function sourceFiles(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return /\.test\.tsx?$/.test(place) ? [] : [place];
  return readdirSync(full)
    .filter((name) => !name.startsWith("."))
    .sort()
    .flatMap((name) => sourceFiles(path.posix.join(place, name)));
}

/** @param {readonly string[]} places */
function hashOf(places) {
  const hash = createHash("sha256");
  for (const file of places.flatMap(sourceFiles)) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * Does `work` unless it was done for the same sources and its results are still there.
 * @param {{ sources: readonly string[], results: readonly string[], stamp: string, work: () => void }} step
 */
function once({ sources, results, stamp, work }) {
  const stampFile = path.join(root, stamp);
  const hash = hashOf(sources);
  const done = existsSync(stampFile) && readFileSync(stampFile, "utf8") === hash;
  if (done && results.every((file) => existsSync(path.join(root, file)))) return;
  work();
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, hash);
}

/** Generates the database client unless it fits the schema already. */
export function generate() {
  const cli = path.join(root, "node_modules/prisma/build/index.js");
  once({
    sources: ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"],
    results: ["lib/database/generated/client.ts"],
    stamp: "lib/database/generated/.made-from",
    work: () => run("Generating the database client", node, [cli, "generate"]),
  });
}

const buildSources = [
  ...["app", "components", "content", "lib", "prisma", "public"],
  ...["instrumentation.ts", "proxy.ts", "next.config.js", "tsconfig.json"],
  ...["package.json", "package-lock.json"],
];

/** Each step of the build: what it does and the file that does it. */
const buildSteps = [
  ["Building the printing worker", "lib/commands/build-pdf-worker.mjs"],
  ["Building the pages", "node_modules/next/dist/bin/next", "build"],
];

/** Builds the product unless it was built from the same sources. */
export function build() {
  once({
    sources: buildSources,
    results: [".next/BUILD_ID", "build/pdf-worker.mjs"],
    stamp: ".next/.made-from",
    work: () => {
      for (const [what = "", file = "", ...values] of buildSteps)
        run(what, node, [file, ...values]);
    },
  });
}
