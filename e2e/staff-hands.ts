import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Page } from "@playwright/test";
import * as OTPAuth from "otpauth";
import type { Role } from "@/lib/permissions/staff";
import { staffRoutes } from "@/lib/routes";
import { originOf } from "./reach";
import { StaffClient } from "./staff-client";
import { setUpCode, testFolder } from "./test-folder";

const password = "violet anvil seven harbour";
const newPassword = "copper lantern on parade";

/** A member of staff whom tests may be. */
export type Member = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly password: string;
  /** Of the authenticator app, in base 32. */
  readonly secret: string;
};
type SignedInMember = Member & {
  readonly cookies: { readonly [name: string]: string };
  readonly signedInAt: number;
};

/** The code an authenticator app shows; each is taken once, so a test may ask for the next. */
export const codeOf = (secret: string, later = 0): string =>
  new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + later * 30_000,
  });

const found = (text: string, pattern: RegExp): string => {
  const match = pattern.exec(text)?.[1];
  if (match === undefined) throw new Error(`There is no ${pattern} on the page.`);
  return match;
};

/** Copies the secret off the page, types a code and keeps the recovery codes. */
async function enrol(client: StaffClient): Promise<string> {
  const page = await (await client.get(staffRoutes.enrol)).text();
  const secret = found(page, /class="code">([A-Z2-7 ]+)</).replaceAll(" ", "");
  const codes = await client.goOn(
    staffRoutes.confirmCode,
    { code: codeOf(secret) },
    staffRoutes.recoveryCodes,
  );
  const shown = new URLSearchParams(codes.split("?")[1]).get("shown") ?? "";
  await client.goOn(staffRoutes.recoveryCodesKept, { shown }, staffRoutes.desk);
  return secret;
}

async function setUp(base: string): Promise<SignedInMember> {
  const client = new StaffClient(base);
  const person = { name: "Ada Rivers", email: "ada@clinic.example" };
  const clinic = { clinic: "Riverside Clinic", country: "US", code: setUpCode(base) };
  const fields = { ...person, password, ...clinic };
  await client.goOn(staffRoutes.makeClinic, fields, staffRoutes.enrol);
  const secret = await enrol(client);
  const role = "administrator" as const;
  return { ...person, role, password, secret, cookies: client.cookies, signedInAt: Date.now() };
}

/** Adds someone of a role, as an administrator does, who then signs in for the first time. */
export async function addMember(
  base: string,
  by: Pick<SignedInMember, "cookies">,
  role: Role,
): Promise<SignedInMember> {
  const administrator = new StaffClient(base, by.cookies);
  const unique = `${role}-${Date.now()}-${Math.trunc(Math.random() * 1e6)}`;
  const person = { name: `Sam ${role}`, email: `${unique}@clinic.example`, role };
  const to = await administrator.goOn(staffRoutes.addPerson, person, staffRoutes.startingPassword);
  const page = await (await administrator.get(to)).text();
  const given = found(page, /class="code">([a-z2-9-]+)</);
  const client = new StaffClient(base);
  const { email } = person;
  await client.goOn(staffRoutes.checkPassword, { email, password: given }, staffRoutes.enrol);
  await client.goOn(staffRoutes.choosePassword, { password: newPassword }, staffRoutes.enrol);
  const secret = await enrol(client);
  const { cookies } = client;
  return { ...person, password: newPassword, secret, cookies, signedInAt: Date.now() };
}

async function signInAgain(base: string, member: SignedInMember): Promise<SignedInMember> {
  const client = new StaffClient(base);
  const { email, password, secret } = member;
  await client.goOn(staffRoutes.checkPassword, { email, password }, staffRoutes.secondFactor);
  await client.goOn(staffRoutes.checkCode, { code: codeOf(secret) }, staffRoutes.desk);
  return { ...member, cookies: client.cookies, signedInAt: Date.now() };
}

type Clinic = { readonly [role in Role]: SignedInMember };

/** Sessions idle for fifteen minutes end; before that they are begun again. */
const freshFor = 10 * 60_000;

async function madeClinic(base: string): Promise<Clinic> {
  const administrator = await setUp(base);
  return {
    administrator,
    intake: await addMember(base, administrator, "intake"),
    clinician: await addMember(base, administrator, "clinician"),
  };
}

async function refreshed(base: string, clinic: Clinic): Promise<Clinic> {
  const entries = Object.entries(clinic).map(async ([role, member]) => [
    role,
    Date.now() - member.signedInAt < freshFor ? member : await signInAgain(base, member),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** The clinic that all tests of one server share, set up by whichever comes first. */
async function sharedClinic(base: string): Promise<Clinic> {
  const file = path.join(testFolder(base), "clinic.json");
  const lock = `${file}.lock`;
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      await setTimeout(100);
    }
  }
  try {
    const clinic: Clinic = existsSync(file)
      ? await refreshed(base, JSON.parse(readFileSync(file, "utf8")))
      : await madeClinic(base);
    writeFileSync(`${file}.draft`, JSON.stringify(clinic));
    renameSync(`${file}.draft`, file);
    return clinic;
  } finally {
    rmSync(lock, { recursive: true });
  }
}

/** A client signed in as the shared member of a role. Do not sign it out: others use the session. */
export async function staffClientAs(base: string, role: Role): Promise<StaffClient> {
  return new StaffClient(base, (await sharedClinic(base))[role].cookies);
}

/** A member of staff of one's own, to sign in and out, change or disable. */
export async function newMember(base: string, role: Role): Promise<Member> {
  const { administrator } = await sharedClinic(base);
  const { cookies: _, signedInAt: __, ...member } = await addMember(base, administrator, role);
  return member;
}

/** Puts a role's shared session into a page's browser. Do not sign out: others use the session. */
export async function signInAs(page: Page, role: Role): Promise<void> {
  const { origin, hostname, protocol } = new URL(await originOf(page));
  const { cookies } = (await sharedClinic(origin))[role];
  await page.context().addCookies(
    Object.entries(cookies).map(([name, value]) => ({
      name,
      value,
      domain: hostname,
      path: "/",
      httpOnly: true,
      sameSite: "Lax" as const,
      secure: protocol === "https:",
    })),
  );
}
