import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyLog } from "@/lib/audit/verify-log";
import { staffResetCommand } from "@/lib/commands/staff-reset-command";
import { openDatabase } from "@/lib/database/open";
import { softwareAuthenticator } from "@/test-support/software-authenticator";
import { codeOf, StaffBrowser } from "@/test-support/staff-browser";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { createStaffAccount } from "../create-account";
import { readEnrolment } from "../enrol";
import { listOwnPasskeys } from "../passkeys/own-passkeys";
import { readShownPasskey } from "../passkeys/passkey-response";
import { askWhichPasskey, signInWithPasskey } from "../passkeys/passkey-sign-in";
import { enrolSecondFactor } from "../second-factor";
import { readSignedIn, readStaff, type SignedIn } from "../session/staff";
import { hasProof } from "../session/staff-proof";
import {
  beginAuthenticator,
  changeOwnPassword,
  confirmAuthenticator,
  readAuthenticator,
  readOwnAccount,
  renewRecoveryCodes,
} from "./own-changes";
import { codeFits, proveItself } from "./prove";

const password = "violet-anvil-7-harbour";
let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

const now = new Date();
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

type Person = {
  readonly id: string;
  readonly email: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
  readonly browser: StaffBrowser;
  readonly signedIn: SignedIn;
};
let one: Person;
beforeAll(async () => {
  const email = "kim@example.org";
  const id = await createStaffAccount({ name: "Kim", email, role: "clinician", password, now });
  const { secret, recoveryCodes } = await enrolSecondFactor(id);
  const browser = new StaffBrowser();
  await browser.signIn(email, password, secret, now);
  const signedIn = await readSignedIn(browser.headers, now);
  if (signedIn === null) throw new Error("Nobody is signed in.");
  one = { id, email, secret, recoveryCodes, browser, signedIn };
});

const prove = (given: { readonly password: string; readonly code: string }) =>
  proveItself(one.signedIn, { ...given, headers: one.browser.headers }, { peer: "here", now });

/** Whether a code would be taken; it is used then. */
const takes = async (code: string): Promise<boolean> => {
  const { prisma } = await openDatabase();
  return codeFits(prisma, one.id, code, one.browser.headers, now);
};

describe("one's own account", () => {
  it("can be changed after both factors were given once more, in that session, for ten minutes", async () => {
    const [first = "", second = ""] = one.recoveryCodes;
    expect((await prove({ password: "wrong", code: first })).outcome).toBe("refused");
    const used = codeOf(one.secret, now);
    expect((await prove({ password, code: used })).outcome).toBe("refused");
    const proof = await prove({ password, code: first });
    expect(proof.outcome).toBe("proven");
    one.browser.take("cookies" in proof ? proof.cookies : []);
    const { headers } = one.browser;
    expect(await hasProof(headers, one.signedIn.sessionId, later(599))).toBe(true);
    expect(await hasProof(headers, one.signedIn.sessionId, later(601))).toBe(false);
    expect(await hasProof(headers, "another session", now)).toBe(false);
    const { prisma } = await openDatabase();
    await prisma.limit.updateMany({ data: { count: 10 } });
    expect((await prove({ password, code: second })).outcome).toBe("tooManyTries");
  });

  it("takes a new authenticator once a code of it is right, and keeps the old until then", async () => {
    const { signedIn, browser } = one;
    const { headers } = browser;
    const id = await beginAuthenticator(signedIn, now);
    const secret = (await readAuthenticator(signedIn, id, now))?.secret ?? "";
    const wrong = codeOf(one.secret, later(30));
    expect(await confirmAuthenticator(signedIn, { id, code: wrong, headers }, now)).toBe(false);
    expect(await takes(wrong)).toBe(true);
    const right = { id, code: codeOf(secret, now), headers };
    expect(await confirmAuthenticator(signedIn, right, now)).toBe(true);
    expect(await readAuthenticator(signedIn, id, now)).toBeNull();
    expect(await takes(codeOf(one.secret, later(-30)))).toBe(false);
    expect(await takes(codeOf(secret, later(30)))).toBe(true);
  });

  it("says how many recovery codes are left, and renews them", async () => {
    const [, second = "", third = ""] = one.recoveryCodes;
    expect(await takes(second)).toBe(true);
    expect(await takes(second)).toBe(false);
    expect(await readOwnAccount(one.signedIn)).toEqual({ recoveryCodesLeft: 8 });
    const renewed = await renewRecoveryCodes(one.signedIn, now);
    expect(await readOwnAccount(one.signedIn)).toEqual({ recoveryCodesLeft: 10 });
    expect(await takes(third)).toBe(false);
    expect(await takes(renewed[0] ?? "")).toBe(true);
  });

  it("takes a new password, which ends the other sessions", async () => {
    const other = new StaffBrowser();
    const { prisma } = await openDatabase();
    const session = await prisma.session.findFirstOrThrow({ where: { userId: one.id } });
    await prisma.session.create({ data: { ...session, id: "other", token: "other" } });
    expect(await changeOwnPassword(one.signedIn, password, now)).toBe("same");
    expect(await changeOwnPassword(one.signedIn, "short", now)).toBe("tooShort");
    expect(await changeOwnPassword(one.signedIn, "copper lantern parade", now)).toBeNull();
    const left = await prisma.session.findMany({ where: { userId: one.id } });
    expect(left.map(({ id }) => id)).toEqual([one.signedIn.sessionId]);
    expect(await other.signIn(one.email, password, undefined, now)).toBe("refused");
    const actions = await prisma.auditEvent.findMany({
      where: { actorId: one.id, action: { startsWith: "staff." } },
      orderBy: { seq: "asc" },
    });
    expect(actions.map(({ action }) => action)).toEqual([
      "staff.signed-in",
      "staff.authenticator-changed",
      "staff.recovery-codes-renewed",
      "staff.password-changed",
    ]);
  });
});

describe("a passkey", () => {
  const device = softwareAuthenticator();
  beforeAll(async () => {
    const { prisma } = await openDatabase();
    const { id: credentialID, publicKey } = device;
    const facts = { counter: 0, deviceType: "singleDevice", backedUp: false, createdAt: now };
    const data = { id: "passkey", userId: one.id, credentialID, publicKey, ...facts };
    await prisma.passkey.create({ data });
  });

  /** Signs in by what the device shows after a new challenge, which `change` may spoil. */
  async function shown(
    change: Parameters<typeof device.show>[1] = {},
    browser = new StaffBrowser(),
  ) {
    const peer = randomUUID();
    const asked = await askWhichPasskey({ peer, now });
    if ("until" in asked) return "tooManyTries";
    expect(asked.options.userVerification).toBe("required");
    browser.take(asked.cookies);
    browser.headers.set("origin", "http://localhost:3000");
    const passkey = device.show(asked.options.challenge, change);
    const result = await signInWithPasskey(passkey, browser.headers, { peer, now });
    if ("cookies" in result) browser.take(result.cookies);
    const again = await signInWithPasskey(passkey, browser.headers, { peer, now });
    expect(again.outcome).toBe("refused");
    return result.outcome;
  }

  it("signs in by itself, once for each challenge", async () => {
    const browser = new StaffBrowser();
    expect(await shown({}, browser)).toBe("signedIn");
    expect((await readStaff(browser.headers, now))?.id).toBe(one.id);
  });

  it("opens nothing without its owner's finger, face or PIN, nor on another site", async () => {
    expect(await shown({ verified: false })).toBe("refused");
    expect(await shown({ origin: "https://evil.example" })).toBe("refused");
    const { prisma } = await openDatabase();
    const disabledAt = now;
    await prisma.user.update({ where: { id: one.id }, data: { disabledAt } });
    expect(await shown()).toBe("refused");
    await prisma.user.update({ where: { id: one.id }, data: { disabledAt: null } });
  });

  it("is taken in its own shape alone, and shown to its owner", async () => {
    const form = new URLSearchParams({
      response: JSON.stringify({ ...device.show("x"), id: { not: "" } }),
    });
    expect(readShownPasskey(form)).toBeNull();
    const from = { peer: "stranger", now };
    expect((await signInWithPasskey(null, new Headers(), from)).outcome).toBe("refused");
    await (await openDatabase()).prisma.limit.updateMany({ data: { count: 30 } });
    expect((await signInWithPasskey(null, new Headers(), from)).outcome).toBe("tooManyTries");
    expect(await askWhichPasskey(from)).toHaveProperty("until");
    expect(await listOwnPasskeys(one.signedIn)).toEqual([
      { id: "passkey", keeper: null, addedAt: now },
    ]);
  });
});

it("is begun anew by the server's command, whatever held it back", async () => {
  const browser = new StaffBrowser();
  await browser.signIn(one.email, "wrong-password-1", undefined, now);
  await (await openDatabase()).prisma.limit.updateMany({ data: { count: 10 } });
  const stuck = await browser.signIn(one.email, "copper lantern parade", undefined, now);
  expect(stuck).toBe("tooManyTries");
  const { code, lines = [] } = await staffResetCommand(["--email", "Kim@Example.org"], now);
  expect(code).toBe(0);
  const given = /[a-z2-9]{4}(-[a-z2-9]{4}){4}/.exec(lines.join("\n"))?.[0] ?? "";
  expect(await readStaff(one.browser.headers, now)).toBeNull();
  expect(await browser.signIn(one.email, given, undefined, now)).toBe("signedIn");
  const half = await readSignedIn(browser.headers, now);
  expect(half?.enrolled).toBe(false);
  expect(half && (await readEnrolment(half.staff))).toEqual({ step: "password" });
  const { prisma } = await openDatabase();
  const event = await prisma.auditEvent.findFirst({ where: { action: "staff.reset" } });
  expect([event?.actor, event?.subjectId]).toEqual(["system", one.id]);
  expect(await prisma.passkey.count()).toBe(0);
  expect((await verifyLog([])).faults).toEqual([]);
  expect((await staffResetCommand(["--email", "nobody@example.org"], now)).code).toBe(1);
  expect((await staffResetCommand([], now)).errors?.join()).toContain("--email name@");
});
