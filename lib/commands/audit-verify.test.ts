import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { appendEvents } from "@/lib/audit/append";
import { closeDatabase, openDatabase } from "@/lib/database/open";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";

// Each test starts whole processes, which takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

function verify(...values: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--conditions=react-server", "lib/commands/audit-verify.ts", ...values],
    { env: { ...process.env, ...temporary.variables }, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

it("tells in one line each what is wrong, and by its status", async () => {
  const { prisma, connection } = await openDatabase();
  const entry = { at: new Date(), actor: { kind: "system" }, action: "retention.ran" } as const;
  await prisma.$transaction((transaction) => appendEvents(transaction, [entry, entry, entry]));
  if (connection.kind === "embedded") {
    const inUse = verify();
    expect(inUse.status).toBe(2);
    expect(inUse.stderr).toMatch(/already in use by process \d+: .*\nOr verify it while/);
  }
  await closeDatabase();

  const whole = verify();
  expect(whole.stderr).toBe("");
  expect(whole.status).toBe(0);
  expect(whole.stdout).toContain("The log is whole: 3 events.");
  const head = /3:[0-9a-f]{64}/.exec(whole.stdout)?.[0] ?? "";

  await (await openDatabase()).prisma.auditEvent.delete({ where: { seq: 3 } });
  await closeDatabase();
  expect(verify().status).toBe(0);
  const cut = verify("--head", head);
  expect(cut.status).toBe(1);
  expect(cut.stdout.split("\n")[1]).toMatch(/^The log ends with event 2, but once reached event 3/);

  expect(verify("--head", "3").status).toBe(2);
});
