import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";

const watched = (work: string) => `
  import { startWatch } from "./lib/commands/serve/start-watch.ts";
  startWatch("./lib/commands/serve/watch.mjs", { looks: 5, every: 100 });
  setTimeout(() => { ${work} }, 300);
`;

async function run(work: string) {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", watched(work)],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    said += part;
  });
  const [code, signal] = await once(child, "close");
  return { code, signal, said };
}

it("ends a server that spins, in one sentence, and leaves alone one that works", async () => {
  const [spinning, working] = await Promise.all([
    run("for (;;) {}"),
    run("setTimeout(() => process.exit(3), 1500)"),
  ]);
  expect(spinning.said).toMatch(/^The server answered nobody for \d+ seconds? and was ended\.\n$/);
  expect(spinning.signal).toBe("SIGKILL");
  expect(working).toEqual({ code: 3, signal: null, said: "" });
}, 60_000);
