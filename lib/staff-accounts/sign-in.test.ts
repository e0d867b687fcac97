import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/database/open";
import { codeOf, StaffBrowser } from "@/test-support/staff-browser";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { createStaffAccount } from "./create-account";
import { enrolSecondFactor, type SecondFactor } from "./second-factor";
import { readSignedIn, readStaff } from "./session/staff";
import { signOut } from "./sign-out";

const password = "violet-anvil-7-harbour";
let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

let made = 0;
async function member(): Promise<SecondFactor & { readonly id: string; readonly email: string }> {
  made += 1;
  const email = `person${made}@example.org`;
  const now = new Date();
  const id = await createStaffAccount({ name: "Kim", email, role: "clinician", password, now });
  return { id, email, ...(await enrolSecondFactor(id)) };
}

const minutes = (count: number) => new Date(Date.now() + count * 60_000);

async function actionsOf(id: string): Promise<readonly string[]> {
  const { prisma } = await openDatabase();
  const rows = await prisma.auditEvent.findMany({
    where: { OR: [{ subjectId: id }, { actorId: id }] },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ action }) => action);
}

describe("signing in", () => {
  it("takes the password and then a code, and nothing less", async () => {
    const { id, email, secret } = await member();
    const browser = new StaffBrowser();
    const now = new Date();
    expect(await browser.signIn(email.toUpperCase(), password, undefined, now)).toBe(
      "secondFactor",
    );
    expect(await readStaff(browser.headers, now)).toBeNull();
    expect(await browser.typeCode("000000", now)).toBe("refused");
    expect(await browser.typeCode(codeOf(secret, now), now)).toBe("signedIn");
    expect(await readStaff(browser.headers, now)).toEqual({
      id,
      email,
      name: "Kim",
      role: "clinician",
    });
    expect(await actionsOf(id)).toEqual(["staff.added", "staff.sign-in-failed", "staff.signed-in"]);
  });

  it("keeps nothing that shows where someone signed in from", async () => {
    const { id, email, secret } = await member();
    const browser = new StaffBrowser();
    browser.headers.set("user-agent", "Canary/1");
    browser.headers.set("x-forwarded-for", "203.0.113.9");
    await browser.signIn(email, password, secret, new Date());
    const { prisma } = await openDatabase();
    const rows = await prisma.session.findMany({ where: { userId: id } });
    expect(rows.map(({ ipAddress, userAgent }) => [ipAddress, userAgent])).toEqual([[null, null]]);
  });

  it("answers an unknown address, a wrong password and a disabled account alike", async () => {
    const { id, email } = await member();
    const now = new Date();
    const browser = new StaffBrowser();
    expect(await browser.signIn("nobody@example.org", password, undefined, now)).toBe("refused");
    expect(await browser.signIn("no address", password, undefined, now)).toBe("refused");
    expect(await browser.signIn(email, "wrong-password-1", undefined, now)).toBe("refused");
    const { prisma } = await openDatabase();
    await prisma.user.update({ where: { id }, data: { disabledAt: now } });
    expect(await browser.signIn(email, password, undefined, now)).toBe("refused");
    expect([...browser.headers]).toEqual([]);
    expect((await actionsOf(id)).slice(1)).toEqual([
      "staff.sign-in-failed",
      "staff.sign-in-failed",
    ]);
  });

  it("lets nobody in who was disabled between the two halves", async () => {
    const { id, email, secret } = await member();
    const now = new Date();
    const browser = new StaffBrowser();
    await browser.signIn(email, password, undefined, now);
    const { prisma } = await openDatabase();
    await prisma.user.update({ where: { id }, data: { disabledAt: now } });
    expect(await browser.typeCode(codeOf(secret, now), now)).toBe("refused");
    expect(await prisma.session.count({ where: { userId: id } })).toBe(0);
  });

  it("is not confused by a session that is still open in the same browser", async () => {
    const [one, other] = [await member(), await member()];
    const browser = new StaffBrowser();
    const now = new Date();
    await browser.signIn(one.email, password, one.secret, now);
    const session = /ready-staff\.session_token=[^;]+/.exec(
      browser.headers.get("cookie") ?? "",
    )?.[0];
    await browser.signIn(other.email, password, undefined, now);
    const left = (browser.headers.get("cookie") ?? "").split("; ");
    const others = left.filter((pair) => !pair.startsWith("ready-staff.session_token"));
    browser.headers.set("cookie", [session, ...others].join("; "));
    expect(await browser.typeCode(codeOf(other.secret, now), now)).toBe("signedIn");
    expect((await readStaff(browser.headers, now))?.id).toBe(other.id);
  });

  it("ends the session that was open in the same browser, and that one alone", async () => {
    const { id, email, secret, recoveryCodes } = await member();
    const [browser, elsewhere] = [new StaffBrowser(), new StaffBrowser()];
    const now = new Date();
    await browser.signIn(email, password, secret, now);
    const kept = browser.stolen();
    const [one = "", two = ""] = recoveryCodes;
    await elsewhere.signIn(email, password, undefined, now);
    await elsewhere.typeCode(one, now);
    await browser.signIn(email, "a wrong password", undefined, now);
    expect((await readStaff(kept, now))?.id).toBe(id);
    await browser.signIn(email, password, undefined, now);
    expect(await readStaff(kept, now)).toBeNull();
    expect(await browser.typeCode(two, now)).toBe("signedIn");
    expect((await readStaff(browser.headers, now))?.id).toBe(id);
    expect((await readStaff(elsewhere.headers, now))?.id).toBe(id);
    expect((await actionsOf(id)).slice(-2)).toEqual(["staff.signed-out", "staff.signed-in"]);
  });

  it("takes a recovery code once, however it is typed", async () => {
    const { email, recoveryCodes } = await member();
    const now = new Date();
    const [code = ""] = recoveryCodes;
    const one = new StaffBrowser();
    await one.signIn(email, password, undefined, now);
    expect(await one.typeCode(` ${code.toUpperCase().replaceAll("-", " ")} `, now)).toBe(
      "signedIn",
    );
    const other = new StaffBrowser();
    await other.signIn(email, password, undefined, now);
    expect(await other.typeCode(code, now)).toBe("refused");
  });

  it("takes a code of the app once", async () => {
    const { email, secret } = await member();
    const now = new Date();
    expect(await new StaffBrowser().signIn(email, password, secret, now)).toBe("signedIn");
    expect(await new StaffBrowser().signIn(email, password, secret, now)).toBe("refused");
    const next = new Date(now.getTime() + 30_000);
    const browser = new StaffBrowser();
    await browser.signIn(email, password, undefined, now);
    expect(await browser.typeCode(codeOf(secret, next), now)).toBe("signedIn");
  });

  it("ends a try after five wrong codes", async () => {
    const { email, secret } = await member();
    const now = new Date();
    const browser = new StaffBrowser();
    await browser.signIn(email, password, undefined, now);
    for (let tries = 0; tries < 6; tries += 1) await browser.typeCode("000000", now);
    expect(await browser.typeCode(codeOf(secret, now), now)).toBe("refused");
  });

  it("lets the right password in from elsewhere while a stranger tries wrong ones", async () => {
    const { email } = await member();
    const now = new Date();
    const stranger = new StaffBrowser();
    expect(await stranger.signIn(email, "wrong-password-1", undefined, now)).toBe("refused");
    const { prisma } = await openDatabase();
    await prisma.limit.updateMany({ data: { count: 10 } });
    expect(await stranger.signIn(email, password, undefined, now)).toBe("tooManyTries");
    const elsewhere = new StaffBrowser();
    expect(await elsewhere.signIn(email, password, undefined, now)).toBe("secondFactor");
    expect(await stranger.signIn(email, password, undefined, minutes(15))).toBe("secondFactor");
  });
});

describe("a session", () => {
  const signedIn = async () => {
    const person = await member();
    const browser = new StaffBrowser();
    await browser.signIn(person.email, password, person.secret, new Date());
    return { ...person, browser };
  };

  it("opens nothing after signing out, even to who kept the cookies", async () => {
    const { id, browser } = await signedIn();
    const stolen = browser.stolen();
    expect(await readStaff(stolen, new Date())).not.toBeNull();
    browser.take(await signOut(browser.headers, new Date()));
    expect(await readStaff(browser.headers, new Date())).toBeNull();
    expect(await readStaff(stolen, new Date())).toBeNull();
    expect((await actionsOf(id)).at(-1)).toBe("staff.signed-out");
  });

  it("ends after 15 idle minutes", async () => {
    const { browser } = await signedIn();
    expect(await readStaff(browser.headers, minutes(14))).not.toBeNull();
    expect(await readStaff(browser.headers, minutes(15.1))).toBeNull();
  });

  it("ends after 12 hours however busy it is", async () => {
    const { browser } = await signedIn();
    const { beginSeen } = await import("./session/staff-cookies");
    const session = await readSignedIn(browser.headers, new Date());
    const busyUntil = async (now: Date) => {
      browser.take([await beginSeen(session?.sessionId ?? "", now)]);
      return readStaff(browser.headers, now);
    };
    expect(await busyUntil(minutes(11 * 60 + 59))).not.toBeNull();
    expect(await busyUntil(minutes(12 * 60 + 1))).toBeNull();
  });

  it("ends when the account is disabled, and needs both of its cookies", async () => {
    const { id, browser } = await signedIn();
    const other = await signedIn();
    const pairs = (browser.headers.get("cookie") ?? "").split("; ");
    for (const pair of pairs) {
      expect(await readStaff(new Headers({ cookie: pair }), new Date())).toBeNull();
    }
    const mixed = [
      ...pairs.filter((pair) => !pair.startsWith("ready-staff-seen")),
      ...(other.browser.headers.get("cookie") ?? "")
        .split("; ")
        .filter((pair) => pair.startsWith("ready-staff-seen")),
    ].join("; ");
    expect(await readStaff(new Headers({ cookie: mixed }), new Date())).toBeNull();
    const { prisma } = await openDatabase();
    await prisma.user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await readStaff(browser.headers, new Date())).toBeNull();
  });

  it("is read without a write", async () => {
    const { browser } = await signedIn();
    const { prisma } = await openDatabase();
    const before = await prisma.session.findMany();
    await prisma.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await readStaff(browser.headers, new Date())).toBeNull();
    expect(await prisma.session.count()).toBe(before.length);
  });
});
