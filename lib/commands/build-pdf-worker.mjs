import { fileURLToPath } from "node:url";
import { bundle, root } from "./bundle.mjs";

/**
 * Bundles the printing worker into one file that plain Node runs in a thread.
 * @param {string} outfile
 */
export const buildPdfWorker = (outfile = `${root}build/pdf-worker.mjs`) =>
  bundle("lib/commands/print-worker/worker.ts", outfile);

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPdfWorker();
