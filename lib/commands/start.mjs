// `npm start`: installs, builds and serves, each only when it has to.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import path from "node:path";
import { build, generate, install, node } from "./prepare.mjs";

process.chdir(path.resolve(import.meta.dirname, "../.."));
if (existsSync(".env")) process.loadEnvFile(".env");
const port = Number(process.env["PORT"] || 3000);

/** @returns {Promise<boolean>} */
const isPortFree = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });

/** @returns {Promise<boolean>} */
const answers = () =>
  new Promise((resolve) => {
    const request = get({ port, path: "/", timeout: 5000 }, (response) => {
      response.resume();
      resolve(true);
    });
    request.once("error", () => resolve(false));
    request.once("timeout", () => request.destroy());
  });

const addresses = () =>
  Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => `http://${address}:${port}`);

/** @param {import("node:child_process").ChildProcess} server */
async function sayWhenReady(server) {
  while (server.exitCode === null && !(await answers())) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (server.exitCode !== null) return;
  console.error(`\nReady. Open http://localhost:${port} on this computer.`);
  for (const address of addresses()) {
    console.error(`On a phone in the same network, open ${address}`);
  }
  console.error("Press Ctrl-C to stop.\n");
}

function serve() {
  const next = "node_modules/next/dist/bin/next";
  const server = spawn(node, [next, "start", "-p", String(port)], {
    stdio: "inherit",
    env: { ...process.env, PORT: String(port), NEXT_TELEMETRY_DISABLED: "1" },
  });
  let stopping = false;
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      stopping = true;
      // Pressing Ctrl-C reaches the server too; it takes a second signal for the first.
      server.kill(signal === "SIGHUP" ? "SIGTERM" : signal);
    });
  }
  server.on("exit", (code) => process.exit(stopping ? 0 : (code ?? 1)));
  return server;
}

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error("PORT is not valid: set it to a port number from 1 to 65535.");
  process.exit(1);
}
install();
generate();
build();
if (!(await isPortFree())) {
  console.error(`Port ${port} is in use: stop what uses it, or set PORT to another number.`);
  process.exit(1);
}
await sayWhenReady(serve());
