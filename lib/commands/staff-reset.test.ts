import { afterAll, beforeAll, expect, it } from "vitest";
import { verifyLog } from "@/lib/audit/verify-log";
import { openDatabase } from "@/lib/database/open";
import { createStaffAccount } from "@/lib/staff-accounts/create-account";
import { readEnrolment } from "@/lib/staff-accounts/enrol";
import { enrolSecondFactor } from "@/lib/staff-accounts/second-factor";
import { readSignedIn, readStaff } from "@/lib/staff-accounts/session/staff";
import { StaffBrowser } from "@/test-support/staff-browser";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { staffResetCommand } from "./staff-reset-command";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

const password = "violet-anvil-7-harbour";
const email = "amina@example.org";

it("gives a lone administrator who lost everything a way back", async () => {
  const now = new Date();
  const id = await createStaffAccount({ name: "A", email, role: "administrator", password, now });
  const { secret } = await enrolSecondFactor(id);
  const old = new StaffBrowser();
  expect(await old.signIn(email, password, secret, now)).toBe("signedIn");
  const browser = new StaffBrowser();
  for (let tries = 0; tries < 11; tries += 1) {
    await browser.signIn(email, "wrong-password-1", undefined, now);
  }
  expect(await browser.signIn(email, password, undefined, now)).toBe("tooManyTries");

  const { code, lines = [] } = await staffResetCommand(["--email", "Amina@Example.org"], now);
  expect(code).toBe(0);
  const given = /[a-z2-9]{4}(-[a-z2-9]{4}){4}/.exec(lines.join("\n"))?.[0] ?? "";

  expect(await readStaff(old.headers, now)).toBeNull();
  expect(await browser.signIn(email, password, undefined, now)).toBe("refused");
  expect(await browser.signIn(email, given, undefined, now)).toBe("signedIn");
  const half = await readSignedIn(browser.headers, now);
  expect(half?.enrolled).toBe(false);
  expect(half === null ? null : await readEnrolment(half.staff)).toEqual({ step: "password" });
  const { prisma } = await openDatabase();
  const event = await prisma.auditEvent.findFirst({ where: { action: "staff.reset" } });
  expect([event?.actor, event?.subjectId]).toEqual(["system", id]);
  expect((await verifyLog([])).faults).toEqual([]);
});

it("says what is missing", async () => {
  const now = new Date();
  expect((await staffResetCommand(["--email", "nobody@example.org"], now)).code).toBe(1);
  expect((await staffResetCommand([], now)).errors?.join()).toContain("--email name@");
  expect((await staffResetCommand(["--mail", email], now)).code).toBe(2);
});
