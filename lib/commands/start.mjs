// `npm start`: installs, builds and serves, each only when it has to.
import { spawn } from "node:child_process";
import { networkInterfaces } from "node:os";
import path from "node:path";
import { readPort, requireFreePort, serverVariables } from "./port.mjs";
import { tied } from "./prepare/variables.mjs";
import { build, generate, install, node } from "./prepare.mjs";
import { serverCommand, serverMemory } from "./server-command.mjs";

process.chdir(path.resolve(import.meta.dirname, "../.."));
const variables = serverVariables();
const port = readPort(variables);

const addresses = () =>
  Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => `http://${address}:${port}`);

function sayWhenReady() {
  console.error(`\nReady. Open http://localhost:${port} on this computer.`);
  for (const address of addresses()) {
    console.error(`On a phone in the same network, open ${address}`);
  }
  console.error("Press Ctrl-C to stop.\n");
}

/** The server ends in less; one that does not hear its signal is ended all the same. */
const longestEnding = 9_800;

function serve() {
  const server = spawn(node, serverCommand, {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: tied({
      ...serverMemory,
      ...variables,
      PORT: String(port),
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    }),
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      server.kill("SIGTERM");
      setTimeout(() => server.kill("SIGKILL"), longestEnding).unref();
    });
  }
  server.once("message", sayWhenReady);
  server.on("exit", (code) => process.exit(code ?? 1));
}

await requireFreePort(port);
await install();
await generate();
await build();
// Another start may have taken it meanwhile.
await requireFreePort(port);
serve();
