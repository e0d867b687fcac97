import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { systemClock } from "@/lib/clock";
import { closeDatabase, openDatabase } from "@/lib/database/open";
import { sampleInvitation } from "@/test-support/invitation";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";

// Each test starts whole processes, which takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const empty = mkdtempSync(path.join(tmpdir(), "ready-begin-"));
let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
}, 120_000);
afterAll(async () => {
  await temporary.remove();
  rmSync(empty, { recursive: true });
});

const server = `
  import { begin } from "./lib/jobs/begin.ts";
  await begin();
  console.log("began");
  process.exit(0);
`;

/** A start waits ten seconds for who holds the data folder; here they pass a hundred times as fast. */
const hurried = `
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (work, milliseconds, ...values) => setTimeout(work, milliseconds / 100, ...values);
`;

type Ended = { readonly code: number; readonly errors: string; readonly output: string };

async function begin(variables: { readonly [name: string]: string }, before = ""): Promise<Ended> {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "--conditions=react-server",
      "--input-type=module",
      "--eval",
      before + server,
    ],
    { env: { ...process.env, ...variables }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    output += part;
  });
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    errors += part;
  });
  const [code] = await once(child, "close");
  return { code: Number(code), errors, output };
}

const otherKey = `other:${Buffer.from(Array.from({ length: 32 }, (_, at) => at * 5)).toString("base64")}`;

describe("a server that cannot start says why in one line and ends with status 1", () => {
  it("when a secret is missing in production", async () => {
    const ended = await begin({ DATA_DIR: empty, DEPLOYMENT: "production" });
    expect(ended).toEqual({
      code: 1,
      errors:
        "APP_URL is missing or not secure: set it to the https address people open, such as https://questionnaire.example.org.\n",
      output: "",
    });
  });

  it("when the database server cannot be reached", async () => {
    const ended = await begin({
      DATA_DIR: empty,
      DATABASE_URL: "postgresql://ready:secret-word@127.0.0.1:9/none",
    });
    expect(ended).toEqual({
      code: 1,
      errors:
        "The database server could not be reached: check DATABASE_URL and that the server runs.\n",
      output: "",
    });
  });

  it("when another process holds the data folder", async () => {
    await openDatabase();
    const ended = await begin({ ...temporary.variables }, hurried);
    expect(ended.code).toBe(1);
    expect(ended.errors).toBe(
      `The data folder ${temporary.dataDir}/database is already in use by process ${process.pid}: stop that one first, or set DATA_DIR to another folder.\n`,
    );
  });

  it("when the key of a stored invitation is gone", async () => {
    await sampleInvitation(systemClock.now());
    await closeDatabase();
    const ended = await begin({ ...temporary.variables, VAULT_KEYS: otherKey });
    expect(ended.code).toBe(1);
    expect(ended.errors).toMatch(/^The key "trial-[0-9a-f]{8}" .* set VAULT_KEYS .*\.\n$/);
  });
});

it("begins where nothing is wrong, and tells how to set up a clinic that has nobody yet", async () => {
  await closeDatabase();
  const { code, errors, output } = await begin({ ...temporary.variables });
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(output).toMatch(
    /^To set up the clinic, open \S+\/staff\/set-up and enter the code [A-Z2-9-]{14}\.\nbegan\n$/,
  );
});
