import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * How code is bundled for plain Node. Packages stay outside the bundle and are loaded from node_modules, so
 * the file must lie inside the repository.
 */
export const forNode = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node24",
  jsx: "automatic",
  // A stylesheet is no part of a process.
  loader: { ".css": "empty" },
  logLevel: "warning",
});

/**
 * Bundles a process entry into one file that plain Node runs.
 * @param {string} entry
 * @param {string} outfile
 */
export async function bundle(entry, outfile) {
  await build({ ...forNode, entryPoints: [entry], outfile });
}
