// The checks that `npm run check` and `npm test` are made of. Each gives what passed and failed.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { failedInBrowser, failedUnits } from "./failures.mjs";
import { node } from "./prepare.mjs";

/** @typedef {{ passed: number, failed: number, failures?: readonly string[] }} Tally */

/** @param {string} name */
const installed = (name) => path.resolve("node_modules", name);

/**
 * Runs a command of ours, or of a package, on the pinned Node.
 * @param {readonly string[]} values
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<boolean>}
 */
export function succeeds(values, environment = {}) {
  return new Promise((resolve) => {
    const env = {
      ...process.env,
      ...environment,
      PATH: `${path.dirname(node)}:${process.env["PATH"]}`,
    };
    const child = spawn(node, values, { stdio: "inherit", env });
    child.on("exit", (code) => resolve(code === 0));
  });
}

/**
 * A check that passes or fails as a whole.
 * @param {string} name
 * @param {readonly string[]} values
 * @returns {Promise<Tally>}
 */
async function whole(name, values) {
  const passed = await succeeds(values);
  console.error(`${passed ? "passed" : "FAILED"}: ${name}`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

export const types = () => whole("types", [installed("typescript/bin/tsc"), "--noEmit", "-p", "."]);
export const lint = () => whole("lint", [installed("@biomejs/biome/bin/biome"), "check", "."]);
/** The import rule, over everything that is built or served. */
export const importRule = () =>
  whole("import rule", [
    installed("dependency-cruiser/bin/dependency-cruiser.mjs"),
    ...["--config", ".dependency-cruiser.mjs", "--output-type", "err"],
    ...["app", "bench", "components", "content", "e2e", "lib", "prisma", "test-support"],
    ...["instrumentation.ts", "proxy.ts"],
  ]);
export const deadCode = () => whole("dead code", [installed("knip/bin/knip.js")]);

/**
 * Runs a test runner that writes its figures as JSON, and reads them.
 * @param {(report: string) => { values: readonly string[], environment?: NodeJS.ProcessEnv }} command
 * @param {(report: unknown) => Tally} read
 * @returns {Promise<Tally>}
 */
async function counted(command, read) {
  const folder = mkdtempSync(path.join(tmpdir(), "ready-to-ask-report-"));
  const report = path.join(folder, "report.json");
  try {
    const { values, environment } = command(report);
    const passed = await succeeds(values, environment);
    const tally = read(JSON.parse(readFileSync(report, "utf8")));
    // A runner can fail beside its tests, in its set-up or after the last of them.
    return passed || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {readonly string[]} only files to run; all of them when empty */
export const unitTests = (only = []) =>
  counted(
    (report) => ({
      values: [
        installed("vitest/vitest.mjs"),
        "run",
        ...only,
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ],
    }),
    (report) => {
      const { numPassedTests, numFailedTests } = /** @type {Record<string, number>} */ (report);
      const failures = failedUnits(report);
      return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, failures };
    },
  );

export const browserTests = () =>
  counted(
    (report) => ({
      values: [installed("@playwright/test/cli.js"), "test", "--reporter=line,json"],
      environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    }),
    (report) => {
      const { stats } = /** @type {{ stats: Record<string, number> }} */ (report);
      return {
        passed: stats["expected"] ?? 0,
        failed: (stats["unexpected"] ?? 0) + (stats["flaky"] ?? 0),
        failures: failedInBrowser(report),
      };
    },
  );

/**
 * Prints once more what failed, which stands far above when two runners print into one log, then the sum
 * as the last line, and ends with it.
 * @param {readonly Tally[]} tallies
 */
export function finish(tallies) {
  for (const failure of tallies.flatMap(({ failures = [] }) => failures)) {
    process.stdout.write(`FAILED: ${failure}\n\n`);
  }
  const sum = (/** @type {"passed" | "failed"} */ key) =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed\n`);
  process.exitCode = sum("failed") === 0 && sum("passed") > 0 ? 0 : 1;
}
