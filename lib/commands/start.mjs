// `npm start`: installs, builds and serves, each only when it has to.
import { spawn } from "node:child_process";
import { get } from "node:http";
import { networkInterfaces } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readPort, requireFreePort, serverVariables } from "./port.mjs";
import { tied } from "./prepare/variables.mjs";
import { build, generate, install, node } from "./prepare.mjs";

process.chdir(path.resolve(import.meta.dirname, "../.."));
const variables = serverVariables();
const port = readPort(variables);

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

/**
 * Once the port is this server's: until then whoever answers there is another.
 * @param {import("node:child_process").ChildProcess} server
 */
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
  const tellPort = pathToFileURL(path.resolve("lib/commands/tell-port.mjs")).href;
  const next = "node_modules/next/dist/bin/next";
  const server = spawn(node, ["--import", tellPort, next, "start", "-p", String(port)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: tied({ ...variables, PORT: String(port), NEXT_TELEMETRY_DISABLED: "1" }),
  });
  let stopping = false;
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      stopping = true;
      // Pressing Ctrl-C reaches the server too; it takes a second signal for the first.
      server.kill(signal === "SIGHUP" ? "SIGTERM" : signal);
    });
  }
  server.once("message", () => sayWhenReady(server));
  server.on("exit", (code) => process.exit(stopping ? 0 : (code ?? 1)));
}

await requireFreePort(port);
await install();
await generate();
await build();
// Another start may have taken it meanwhile.
await requireFreePort(port);
serve();
