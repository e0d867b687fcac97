import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/database/open";
import { codeOf, StaffBrowser } from "@/test-support/staff-browser";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { createStaffAccount } from "../create-account";
import { enrolSecondFactor } from "../second-factor";
import { readSignedIn, readStaff } from "../session/staff";
import { hasProof } from "../session/staff-proof";
import {
  beginAuthenticator,
  changeOwnPassword,
  confirmAuthenticator,
  readAuthenticator,
  readOwnAccount,
  renewRecoveryCodes,
} from "./own-changes";
import { proveItself } from "./prove";

const password = "violet-anvil-7-harbour";
let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

const now = new Date();
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

let made = 0;
async function person() {
  made += 1;
  const email = `person${made}@example.org`;
  const id = await createStaffAccount({ name: "Kim", email, role: "clinician", password, now });
  const { secret, recoveryCodes } = await enrolSecondFactor(id);
  const browser = new StaffBrowser();
  expect(await browser.signIn(email, password, secret, now)).toBe("signedIn");
  const signedIn = await readSignedIn(browser.headers, now);
  if (signedIn === null) throw new Error("Nobody is signed in.");
  const signInElsewhere = async (code: string) => {
    const other = new StaffBrowser();
    await other.signIn(email, password, undefined, now);
    return { other, outcome: await other.typeCode(code, now) };
  };
  return { id, email, secret, recoveryCodes, browser, signedIn, signInElsewhere };
}

const prove = (
  { signedIn, browser }: Awaited<ReturnType<typeof person>>,
  given: { readonly password: string; readonly code: string },
) => proveItself(signedIn, { ...given, headers: browser.headers }, { peer: `at ${made}`, now });

describe("one's own account", () => {
  it("can be changed after both factors were given once more, in that session, for ten minutes", async () => {
    const one = await person();
    const [first = "", second = ""] = one.recoveryCodes;
    expect((await prove(one, { password: "wrong", code: first })).outcome).toBe("refused");
    expect((await prove(one, { password, code: "000000" })).outcome).toBe("refused");
    const used = codeOf(one.secret, now);
    expect((await prove(one, { password, code: used })).outcome).toBe("refused");
    const proof = await prove(one, { password, code: first });
    expect(proof.outcome).toBe("proven");
    one.browser.take("cookies" in proof ? proof.cookies : []);
    const { headers } = one.browser;
    expect(await hasProof(headers, one.signedIn.sessionId, later(599))).toBe(true);
    expect(await hasProof(headers, one.signedIn.sessionId, later(601))).toBe(false);
    expect(await hasProof(headers, "another session", now)).toBe(false);
    expect((await prove(one, { password, code: first })).outcome).toBe("refused");
    for (let tries = 0; tries < 6; tries += 1) await prove(one, { password, code: "000000" });
    expect((await prove(one, { password, code: second })).outcome).toBe("tooManyTries");
  });

  it("takes a new password, which ends the other sessions", async () => {
    const one = await person();
    const { other } = await one.signInElsewhere(one.recoveryCodes[0] ?? "");
    expect(await readStaff(other.headers, now)).not.toBeNull();
    expect(await changeOwnPassword(one.signedIn, password, now)).toBe("same");
    expect(await changeOwnPassword(one.signedIn, "short", now)).toBe("tooShort");
    expect(await changeOwnPassword(one.signedIn, "copper lantern parade", now)).toBeNull();
    expect(await readStaff(other.headers, now)).toBeNull();
    expect(await readStaff(one.browser.headers, now)).not.toBeNull();
    const browser = new StaffBrowser();
    expect(await browser.signIn(one.email, password, undefined, now)).toBe("refused");
    expect(await browser.signIn(one.email, "copper lantern parade", undefined, now)).toBe(
      "secondFactor",
    );
  });

  it("takes a new authenticator once a code of it is right, and keeps the old until then", async () => {
    const one = await person();
    const { headers } = one.browser;
    const id = await beginAuthenticator(one.signedIn, now);
    const readied = await readAuthenticator(one.signedIn, id, now);
    const secret = readied?.secret ?? "";
    const wrong = codeOf(one.secret, later(30));
    expect(await confirmAuthenticator(one.signedIn, { id, code: wrong, headers }, now)).toBe(false);
    expect((await one.signInElsewhere(wrong)).outcome).toBe("signedIn");
    const right = { id, code: codeOf(secret, now), headers };
    expect(await confirmAuthenticator(one.signedIn, right, now)).toBe(true);
    expect(await readAuthenticator(one.signedIn, id, now)).toBeNull();
    expect((await one.signInElsewhere(codeOf(one.secret, later(-30)))).outcome).toBe("refused");
    expect((await one.signInElsewhere(codeOf(secret, later(30)))).outcome).toBe("signedIn");
    expect((await one.signInElsewhere(one.recoveryCodes[0] ?? "")).outcome).toBe("signedIn");
  });

  it("says how many recovery codes are left, and renews them", async () => {
    const one = await person();
    const [first = "", second = ""] = one.recoveryCodes;
    await one.signInElsewhere(first);
    expect(await readOwnAccount(one.signedIn)).toEqual({ recoveryCodesLeft: 9 });
    const renewed = await renewRecoveryCodes(one.signedIn, now);
    expect(await readOwnAccount(one.signedIn)).toEqual({ recoveryCodesLeft: 10 });
    expect((await one.signInElsewhere(second)).outcome).toBe("refused");
    expect((await one.signInElsewhere(renewed[0] ?? "")).outcome).toBe("signedIn");
    const { prisma } = await openDatabase();
    const where = { actorId: one.id, action: "staff.recovery-codes-renewed" };
    expect(await prisma.auditEvent.count({ where })).toBe(1);
  });
});
