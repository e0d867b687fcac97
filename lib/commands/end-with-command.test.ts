import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { ownIdentity } from "../locks/process-identity.mjs";

const tie = `
  import { spawn } from "node:child_process";
  import { tied } from "./lib/commands/prepare/variables.mjs";
  const start = (program) =>
    spawn(process.execPath, ["--eval", program], { env: tied(process.env), stdio: "inherit" });
`;
/** A command whose child has a child, which never comes to rest. */
const command = `${tie}
  const busy = "console.log(process.pid); for (;;);";
  start(\`require("node:child_process").spawn(process.execPath, ["--eval", "\${busy}"], { stdio: "inherit" })\`);
`;

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const run = (program: string) =>
  spawn(process.execPath, ["--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });

it("ends all that a command started when the command is killed, however busy it is", async () => {
  const killed = run(command);
  const [line] = await once(killed.stdout, "data");
  const grandchild = Number(String(line));
  expect(isThere(grandchild)).toBe(true);
  killed.kill("SIGKILL");
  await expect.poll(() => isThere(grandchild), { timeout: 20_000 }).toBe(false);
});

it("ends what came to life only after the command was gone", async () => {
  const late = spawn(
    process.execPath,
    ["--import", "./lib/commands/end-with-command.mjs", "--eval", "for (;;);"],
    {
      env: {
        ...process.env,
        READY_TO_ASK_COMMAND: JSON.stringify({ ...ownIdentity(), started: "1" }),
      },
      stdio: "inherit",
    },
  );
  expect(await once(late, "exit")).toEqual([null, "SIGKILL"]);
});

it("lets what a command started end by itself", async () => {
  const ended = run(`${tie}
    start("0").on("exit", (code) => console.log(code));
  `);
  const [line] = await once(ended.stdout, "data");
  expect(String(line)).toBe("0\n");
});
