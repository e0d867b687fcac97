// Runs a command written in TypeScript, after installing what it needs:
// node lib/commands/run.mjs [--server] FILE [ARGUMENT ...]
// With --server the file may import what is marked as the server's alone.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generate, install, node } from "./prepare.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/**
 * @param {string} file from the root
 * @param {readonly string[]} values
 * @param {{ server?: boolean, environment?: NodeJS.ProcessEnv }} [options]
 * @returns {number} the exit code
 */
export function runTypeScript(file, values, { server = false, environment = {} } = {}) {
  const conditions = server ? ["--conditions=react-server"] : [];
  const { status } = spawnSync(
    node,
    ["--import", "tsx", ...conditions, path.join(root, file), ...values],
    {
      stdio: "inherit",
      env: { ...process.env, ...environment, TSX_TSCONFIG_PATH: path.join(root, "tsconfig.json") },
    },
  );
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const values = process.argv.slice(2);
  const server = values[0] === "--server";
  const [file = "", ...rest] = server ? values.slice(1) : values;
  await install();
  await generate();
  process.exitCode = runTypeScript(file, rest, { server });
}
