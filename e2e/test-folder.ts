import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The folder that `test-support/serve.mjs` keeps for the server at this address. */
export const testFolder = (base: string): string =>
  path.join(tmpdir(), `ready-to-ask-tests-${new URL(base).port}`);

/** The code with which the clinic is set up, as the server printed it. */
export function setUpCode(base: string): string {
  const log = readFileSync(path.join(testFolder(base), "server.log"), "utf8");
  const code = /\/staff\/set-up and enter the code ([A-Z2-9-]{14})\./.exec(log)?.[1];
  if (code === undefined) throw new Error("The server printed no code.");
  return code;
}
