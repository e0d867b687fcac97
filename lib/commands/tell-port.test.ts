import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const tellPort = path.join(import.meta.dirname, "tell-port.mjs");
const listen = `require("node:http").createServer().listen(process.env.PORT, () => setTimeout(process.exit, 500))`;

const other = createServer();
let port: number;
beforeEach(async () => {
  other.listen(0);
  await once(other, "listening");
  const address = other.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});
afterEach(() => other.close());

async function serve() {
  const server = spawn(process.execPath, ["--import", tellPort, "--eval", listen], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
  const messages: unknown[] = [];
  let errors = "";
  server.on("message", (message) => messages.push(message));
  server.stderr?.on("data", (part) => {
    errors += String(part);
  });
  const [code] = await once(server, "close");
  return { code, errors, messages };
}

it("says in one sentence that another took the port, and ends before Next prints its error", async () => {
  expect(await serve()).toEqual({
    code: 1,
    errors: `Port ${port} is in use: stop what uses it, or set PORT to another number.\n`,
    messages: [],
  });
});

it("tells the start when the port is this server's", async () => {
  other.close();
  expect(await serve()).toEqual({ code: 0, errors: "", messages: ["listening"] });
});
