import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import { expect, it } from "vitest";

const start = path.join(import.meta.dirname, "start.mjs");

async function startOn(port: string) {
  const child = spawn(process.execPath, [start], {
    env: { ...process.env, PORT: port },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part) => {
      said += String(part);
    });
  }
  const [code] = await once(child, "close");
  return { code, said };
}

it("says before it installs or builds anything that the port is taken", async () => {
  const other = createServer().listen(0);
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" ? address?.port : address;
  expect(await startOn(String(port))).toEqual({
    code: 1,
    said: `Port ${port} is in use: stop what uses it, or set PORT to another number.\n`,
  });
  other.close();
});

it.each(["0", "65536", "web"])("does not take %s for a port", async (port) => {
  expect(await startOn(port)).toEqual({
    code: 1,
    said: "PORT is not valid: set it to a port number from 1 to 65535.\n",
  });
});
