import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Bundles the printing worker into one file that plain Node runs in a thread. Packages stay outside
 * the bundle and are loaded from node_modules, so the file must lie inside the repository.
 * @param {string} outfile
 */
export async function buildPdfWorker(outfile = `${root}build/pdf-worker.mjs`) {
  await build({
    absWorkingDir: root,
    entryPoints: ["lib/commands/print-worker/worker.ts"],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node24",
    jsx: "automatic",
    logLevel: "warning",
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPdfWorker();
