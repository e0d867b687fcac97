// A mail server for the browser tests: node test-support/run-mail-server.mjs PORT FOLDER
// It takes every message and keeps it as a file of FOLDER, named by the order they came in.
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SMTPServer } from "smtp-server";

const [port = "", folder = ""] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
let received = 0;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["AUTH", "STARTTLS"],
  logger: false,
  onData(stream, _session, done) {
    /** @type {Buffer[]} */
    const parts = [];
    stream.on("data", (part) => parts.push(part));
    stream.on("end", () => {
      received += 1;
      const file = path.join(folder, `${String(received).padStart(5, "0")}.eml`);
      // A reader sees a message whole or not at all.
      writeFileSync(`${file}.part`, Buffer.concat(parts));
      renameSync(`${file}.part`, file);
      done();
    });
  },
});
server.listen(Number(port), "127.0.0.1");
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => server.close(() => process.exit(0)));
