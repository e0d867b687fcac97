import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, it } from "vitest";
import { tied } from "./prepare/variables.mjs";

/** A process that starts another and says its number; both go on for a minute. */
const starter = `
  const { spawn } = require("node:child_process");
  const forMinute = "setTimeout(() => {}, 60_000)";
  const grandchild = spawn(process.execPath, ["--eval", forMinute]);
  console.log(grandchild.pid);
  eval(forMinute);
`;

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

it("ends what a command started, down to the last, when the command is killed", async () => {
  const command = spawn(
    process.execPath,
    [
      "--eval",
      `require("node:child_process").spawn(process.execPath, ["--eval", process.argv[1]], { stdio: "inherit" })`,
      starter,
    ],
    {
      cwd: path.resolve(import.meta.dirname, "../.."),
      env: { ...process.env, ...tied(process.env) },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const [line] = await once(command.stdout, "data");
  const grandchild = Number(String(line));
  expect(isThere(grandchild)).toBe(true);
  command.kill("SIGKILL");
  await expect.poll(() => isThere(grandchild), { timeout: 20_000 }).toBe(false);
});
