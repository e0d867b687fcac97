import { spawn } from "node:child_process";

/**
 * Runs one step to its end; a step that fails ends the process with one sentence.
 * @param {string} what
 * @param {string} command
 * @param {readonly string[]} values
 * @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<void>}
 */
export async function runStep(what, command, values, options) {
  console.error(`${what} ...`);
  const code = await new Promise((resolve) => {
    const child = spawn(command, values, { stdio: "inherit", ...options });
    child.once("exit", resolve);
    child.once("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
  });
  if (code === 0) return;
  console.error(`${what} failed: see the lines above, fix that, and start again.`);
  process.exit(code ?? 1);
}
