import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/database/open";
import { NotAllowedError } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { codeOf, StaffBrowser } from "@/test-support/staff-browser";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { EmailTakenError, LastAdministratorError, OwnAccountError } from "./account-errors";
import { AlreadyEnrolledError, chooseOwnPassword, enrolWithCode, readEnrolment } from "./enrol";
import {
  addPerson,
  changeRole,
  disablePerson,
  enablePerson,
  isOnlyAdministrator,
  listPeople,
  readPerson,
  reEnrol,
} from "./people";
import { readSignedIn, readStaff } from "./session/staff";
import { AlreadySetUpError, needsSetUp, setUpClinic, setUpInstruction } from "./set-up";
import { isSetUpCode } from "./set-up-code";

const password = "violet-anvil-7-harbour";
const ownPassword = "copper lantern parade";
let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(async () => {
  await temporary.remove();
});

const first = {
  country: "GB" as const,
  clinic: "Northbank",
  name: "Amina Okonkwo",
  email: "Amina@Example.org",
  password,
};

const signedIn = async (browser: StaffBrowser) => {
  const found = await readSignedIn(browser.headers, new Date());
  if (found === null) throw new Error("Nobody is signed in.");
  return found;
};

/** Signs in, chooses a password if one was given, and types the first code. */
async function enrol(
  email: string,
  given: string,
): Promise<{ staff: Staff; secret: string; used: string }> {
  const browser = new StaffBrowser();
  expect(await browser.signIn(email, given, undefined, new Date())).toBe("signedIn");
  expect(await readStaff(browser.headers, new Date())).toBeNull();
  const half = await signedIn(browser);
  if ((await readEnrolment(half.staff)).step === "password") {
    expect(await chooseOwnPassword(half, ownPassword, new Date())).toBeNull();
  }
  const enrolment = await readEnrolment(half.staff);
  const secret = enrolment.step === "code" ? enrolment.secret : "";
  expect(await enrolWithCode(half, "000000", browser.headers, new Date())).toEqual({
    refused: true,
  });
  const stolen = browser.stolen();
  const now = new Date();
  const used = codeOf(secret, now);
  const done = await enrolWithCode(half, used, browser.headers, now);
  if ("refused" in done) throw new Error("The code was refused.");
  expect(new Set(done.recoveryCodes).size).toBe(10);
  browser.take(done.cookies);
  expect(await readSignedIn(stolen, new Date())).toBeNull();
  const staff = await readStaff(browser.headers, new Date());
  if (staff === null) throw new Error("Nobody is enrolled.");
  return { staff, secret, used };
}

async function withTheirSession(person: { email: string; password: string; secret: string }) {
  const browser = new StaffBrowser();
  const now = new Date(Date.now() + 30_000);
  await browser.signIn(person.email, person.password, undefined, now);
  expect(await browser.typeCode(codeOf(person.secret, now), new Date())).toBe("signedIn");
  return browser;
}

describe("setting up the clinic", () => {
  it("is told of while nobody has an account, and done once with the code", async () => {
    const line = (await setUpInstruction()) ?? "";
    const code = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(line)?.[0] ?? "";
    expect(line).toContain("http://localhost:3000/staff/set-up");
    // Every server on this database tells the same one.
    expect(await setUpInstruction()).toBe(line);
    expect(await isSetUpCode("wrong")).toBe(false);
    expect(await isSetUpCode(code.toLowerCase().replaceAll("-", " "))).toBe(true);
    const both = [setUpClinic(first, "en", new Date()), setUpClinic(first, "en", new Date())];
    const outcomes = (await Promise.allSettled(both)).map(({ status }) => status).sort();
    expect(outcomes).toEqual(["fulfilled", "rejected"]);
    expect(await needsSetUp()).toBe(false);
    expect(await setUpInstruction()).toBeNull();
    await expect(setUpClinic(first, "en", new Date())).rejects.toThrow(AlreadySetUpError);
    const { prisma } = await openDatabase();
    expect(await prisma.user.count()).toBe(1);
  });
});

describe("people", () => {
  let administrator: Staff;
  beforeAll(async () => {
    administrator = (await enrol("amina@example.org", password)).staff;
  });

  let made = 0;
  async function added(role: Staff["role"] = "intake") {
    made += 1;
    const email = `person${made}@example.org`;
    const given = await addPerson(administrator, { name: "Bo Lindqvist", email, role }, new Date());
    return { ...given, email };
  }

  it("begin with a password they replace by one of their own", async () => {
    const { email, password: given } = await added();
    const browser = new StaffBrowser();
    await browser.signIn(email, given, undefined, new Date());
    const half = await signedIn(browser);
    expect(await readEnrolment(half.staff)).toEqual({ step: "password" });
    expect(await enrolWithCode(half, "123456", browser.headers, new Date())).toEqual({
      refused: true,
    });
    expect(await chooseOwnPassword(half, given, new Date())).toBe("unchanged");
    expect(await chooseOwnPassword(half, "bo-lindqvist-1", new Date())).toBe("personal");
    const { staff, secret, used } = await enrol(email, given);
    expect(staff.role).toBe("intake");
    const other = new StaffBrowser();
    expect(await other.signIn(email, given, undefined, new Date())).toBe("refused");
    expect(await other.signIn(email, ownPassword, undefined, new Date())).toBe("secondFactor");
    expect(await other.typeCode(used, new Date())).toBe("refused");
    const again = await withTheirSession({ email, password: ownPassword, secret });
    const enrolled = await signedIn(again);
    await expect(chooseOwnPassword(enrolled, password, new Date())).rejects.toThrow(
      AlreadyEnrolledError,
    );
    await expect(enrolWithCode(enrolled, "1", again.headers, new Date())).rejects.toThrow(
      AlreadyEnrolledError,
    );
  });

  it("shut out whoever else knew the password they were given", async () => {
    const { email, password: given } = await added();
    const [own, other] = [new StaffBrowser(), new StaffBrowser()];
    for (const browser of [own, other]) {
      await browser.signIn(email, given, undefined, new Date());
    }
    expect(await chooseOwnPassword(await signedIn(own), ownPassword, new Date())).toBeNull();
    expect(await readSignedIn(other.headers, new Date())).toBeNull();
    await other.signIn(email, ownPassword, undefined, new Date());
    expect(await readSignedIn(other.headers, new Date())).not.toBeNull();
    const half = await signedIn(own);
    const enrolment = await readEnrolment(half.staff);
    const code = codeOf(enrolment.step === "code" ? enrolment.secret : "", new Date());
    expect(await enrolWithCode(half, code, own.headers, new Date())).toHaveProperty("cookies");
    expect(await readSignedIn(other.headers, new Date())).toBeNull();
  });

  it("have one account an email address, in whatever letters", async () => {
    const person = { name: "X", email: "AMINA@example.org", role: "intake" as const };
    await expect(addPerson(administrator, person, new Date())).rejects.toThrow(EmailTakenError);
  });

  it("are signed out at once when disabled, and may come back", async () => {
    const { id, email, password: given } = await added();
    const { secret } = await enrol(email, given);
    const browser = await withTheirSession({ email, password: ownPassword, secret });
    await disablePerson(administrator, id, new Date());
    expect(await readStaff(browser.headers, new Date())).toBeNull();
    expect(await new StaffBrowser().signIn(email, ownPassword, undefined, new Date())).toBe(
      "refused",
    );
    await enablePerson(administrator, id, new Date());
    expect(await readStaff(browser.headers, new Date())).toBeNull();
    expect(await new StaffBrowser().signIn(email, ownPassword, undefined, new Date())).toBe(
      "secondFactor",
    );
  });

  it("have their new role at their next request", async () => {
    const { id, email, password: given } = await added();
    const { secret } = await enrol(email, given);
    const browser = await withTheirSession({ email, password: ownPassword, secret });
    await changeRole(administrator, id, "clinician", new Date());
    expect((await readStaff(browser.headers, new Date()))?.role).toBe("clinician");
  });

  it("begin anew when enrolled again: sessions, password and second factor are gone", async () => {
    const { id, email, password: given } = await added();
    const { secret } = await enrol(email, given);
    const browser = await withTheirSession({ email, password: ownPassword, secret });
    const { password: next } = await reEnrol(administrator, id, new Date());
    expect(await readStaff(browser.headers, new Date())).toBeNull();
    expect(await new StaffBrowser().signIn(email, ownPassword, undefined, new Date())).toBe(
      "refused",
    );
    expect((await enrol(email, next)).secret).not.toBe(secret);
    await expect(reEnrol(administrator, administrator.id, new Date())).rejects.toThrow(
      OwnAccountError,
    );
  });

  it("keep one administrator who can sign in", async () => {
    const { id } = administrator;
    const now = new Date();
    expect(await isOnlyAdministrator(administrator)).toBe(true);
    await expect(disablePerson(administrator, id, now)).rejects.toThrow(LastAdministratorError);
    await expect(changeRole(administrator, id, "intake", now)).rejects.toThrow(
      LastAdministratorError,
    );
    const other = await added("administrator");
    // Until they have set up their second factor they could let nobody in.
    expect(await isOnlyAdministrator(administrator)).toBe(true);
    const both = [
      disablePerson(administrator, id, now),
      disablePerson(administrator, other.id, now),
    ];
    const outcomes = (await Promise.allSettled(both)).map(({ status }) => status).sort();
    expect(outcomes).toEqual(["fulfilled", "rejected"]);
    const left = (await listPeople(administrator, now)).filter(
      ({ role, disabled }) => role === "administrator" && !disabled,
    );
    expect(left).toHaveLength(1);
    const { prisma } = await openDatabase();
    await prisma.user.update({ where: { id }, data: { disabledAt: null } });
  });

  it("are for administrators alone to manage", async () => {
    const now = new Date();
    const { id } = await added();
    for (const role of ["intake", "clinician"] as const) {
      const staff = { ...administrator, role };
      const tries = [
        listPeople(staff, now),
        readPerson(staff, id, now),
        addPerson(staff, { name: "Y", email: "y@example.org", role }, now),
        disablePerson(staff, id, now),
        enablePerson(staff, id, now),
        changeRole(staff, id, "administrator", now),
        reEnrol(staff, id, now),
      ];
      const outcomes = await Promise.allSettled(tries);
      for (const outcome of outcomes) {
        expect(outcome).toMatchObject({ status: "rejected", reason: expect.any(NotAllowedError) });
      }
    }
  });

  it("leave a trace of everything done to them, without a name or an address", async () => {
    const { id, email, password: given } = await added();
    await enrol(email, given);
    await changeRole(administrator, id, "clinician", new Date());
    await disablePerson(administrator, id, new Date());
    await enablePerson(administrator, id, new Date());
    await reEnrol(administrator, id, new Date());
    const { prisma } = await openDatabase();
    const rows = await prisma.auditEvent.findMany({
      where: { OR: [{ subjectId: id }, { actorId: id }] },
      orderBy: { seq: "asc" },
    });
    expect(rows.map(({ action }) => action)).toEqual([
      "staff.added",
      "staff.signed-in",
      "staff.enrolled",
      "staff.role-changed",
      "staff.disabled",
      "staff.enabled",
      "staff.re-enrolled",
    ]);
    const all = JSON.stringify(await prisma.auditEvent.findMany());
    expect(all).not.toMatch(/example\.org|Lindqvist|Amina/i);
  });
});
