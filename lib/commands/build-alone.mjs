import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./port.mjs";
import { build } from "./prepare.mjs";

/** All that a build makes ahead of time: neither has anything to ask of a server. */
const madeAhead = ["/_global-error", "/icon.svg"];

/** @returns {readonly string[]} the pages and handlers that the build has run */
function runByBuild() {
  const { routes, dynamicRoutes } = JSON.parse(
    readFileSync(".next/prerender-manifest.json", "utf8"),
  );
  const all = [...Object.keys(routes), ...Object.keys(dynamicRoutes)];
  return all.filter((route) => !madeAhead.includes(route));
}

/**
 * Builds with a server's settings in its way, where it has to be built, and looks whether it used them:
 * no data folder, no key, no word to the database, no page run.
 * @returns {Promise<import("./checks.mjs").Tally>}
 */
export async function buildAlone() {
  const folder = mkdtempSync(path.join(tmpdir(), "ready-to-ask-build-"));
  const dataDir = path.join(folder, "data");
  const port = await freePort();
  let calls = 0;
  const database = createServer((call) => {
    calls += 1;
    call.destroy();
  });
  database.listen(port, "127.0.0.1");
  try {
    await build({ DATA_DIR: dataDir, DATABASE_URL: `postgresql://ready@127.0.0.1:${port}/none` });
    const faults = [
      ...(existsSync(dataDir) ? ["it made a data folder"] : []),
      ...(calls > 0 ? ["it called the database"] : []),
      ...runByBuild().map((route) => `it ran ${route}`),
    ];
    console.error(`${faults.length === 0 ? "passed" : "FAILED"}: the build opens nothing`);
    for (const fault of faults) console.error(fault);
    return faults.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
