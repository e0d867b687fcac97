import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { appendEvents } from "@/lib/audit/append";
import { closeDatabase, openDatabase } from "@/lib/database/open";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { auditVerifyCommand } from "./audit-verify-command";

// Whole processes are started, which takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

function verifyInItsProcess() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--conditions=react-server", "lib/commands/audit-verify.ts"],
    { env: { ...process.env, ...temporary.variables }, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

it("tells in one line each what is wrong, and by its status", async () => {
  const { prisma, connection } = await openDatabase();
  const entry = { at: new Date(), actor: { kind: "system" }, action: "retention.ran" } as const;
  await prisma.$transaction((transaction) => appendEvents(transaction, [entry, entry, entry]));
  if (connection.kind === "embedded") {
    const inUse = verifyInItsProcess();
    expect(inUse.status).toBe(2);
    expect(inUse.stderr).toMatch(/already in use by process \d+: .*\nOr verify it while/);
  }
  await closeDatabase();

  const whole = verifyInItsProcess();
  expect(whole.stderr).toBe("");
  expect(whole.status).toBe(0);
  expect(whole.stdout).toContain("The log is whole: 3 events.");
  const head = /3:[0-9a-f]{64}/.exec(whole.stdout)?.[0] ?? "";

  await (await openDatabase()).prisma.auditEvent.delete({ where: { seq: 3 } });
  expect((await auditVerifyCommand([])).code).toBe(0);
  const cut = await auditVerifyCommand(["--head", head]);
  expect(cut.code).toBe(1);
  expect(cut.lines?.[1]).toMatch(/^The log ends with event 2, but once reached event 3/);

  expect((await auditVerifyCommand(["--head", "3"])).code).toBe(2);
});
