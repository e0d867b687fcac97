import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { forNode, root } from "./bundle.mjs";

/**
 * Bundles the printing worker for plain Node, which runs it in a thread. What it loads only when it is
 * asked for stands in a folder beside it.
 * @param {string} outfile
 */
export async function buildPdfWorker(outfile = `${root}build/pdf-worker.mjs`) {
  const { dir, name, ext } = path.parse(outfile);
  await build({
    ...forNode,
    entryPoints: { [name]: "lib/commands/print-worker/worker.ts" },
    outdir: dir,
    outExtension: { ".js": ext },
    splitting: true,
    chunkNames: `${name}/[name]-[hash]`,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPdfWorker();
