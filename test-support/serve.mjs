// Serves the built product for the browser tests: node test-support/serve.mjs PORT [--keep]
// It has a data folder of its own, which goes with it unless it is to be kept, and a mail server beside
// it whose messages are kept in the folder's "mail". What the server prints is kept beside the data, so
// that a test can look for what must not be there.
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serverCommand, serverMemory } from "../lib/commands/server-command.mjs";

const [port = "3217", ...options] = process.argv.slice(2);
const keeps = options.includes("--keep");
const folder = join(tmpdir(), `ready-to-ask-tests-${port}`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

const mailPort = String(Number(port) + 1);
const mail = spawn(
  process.execPath,
  [join(import.meta.dirname, "run-mail-server.mjs"), mailPort, join(folder, "mail")],
  { stdio: "inherit" },
);

const { DATABASE_URL: _, APP_URL: __, TEST_DATABASE_URL, ...environment } = process.env;
const server = spawn(process.execPath, serverCommand, {
  cwd: join(import.meta.dirname, ".."),
  stdio: ["ignore", "pipe", "pipe"],
  env: {
    ...serverMemory,
    ...environment,
    NODE_ENV: "production",
    DATA_DIR: join(folder, "data"),
    ...(TEST_DATABASE_URL ? { DATABASE_URL: TEST_DATABASE_URL } : {}),
    DEPLOYMENT: "trial",
    PORT: port,
    SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
    SMTP_TLS: "optional",
    // Each test comes from an address of its own, as if through a proxy: e2e/own-address.ts.
    TRUSTED_PROXIES: "1",
    // The tests share the processors with a browser and with other tests.
    PRINT_SECONDS: "60",
  },
});
const log = createWriteStream(join(folder, "server.log"));
for (const stream of [server.stdout, server.stderr]) stream.pipe(log, { end: false });
// Its log has a line for each request: only what it says beside is worth seeing.
server.stderr.pipe(process.stderr, { end: false });

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.kill("SIGTERM");
  });
}
server.on("exit", (code) => {
  mail.kill();
  if (!keeps) rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 0);
});
