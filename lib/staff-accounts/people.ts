import "server-only";
import { appendEvents } from "@/lib/audit/append";
import type { AuditAction, AuditEntry } from "@/lib/audit/event";
import type { Prisma, User } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Role, Staff } from "@/lib/permissions/staff";
import { LastAdministratorError, NoSuchAccountError, OwnAccountError } from "./account-errors";
import { roleField } from "./account-fields";
import { beginAnew, endSessions, startingPassword } from "./begin-anew";
import { insertAccount, lockAccounts } from "./create-account";
import { hashInTurn } from "./hashing";

/** An account as administrators see it. */
export type Person = Staff & { readonly enrolled: boolean; readonly disabled: boolean };

/** An account and the password it was given, which is told once and kept nowhere. */
export type StartingPassword = { readonly id: string; readonly password: string };

const personOf = ({ id, name, email, role, twoFactorEnabled, disabledAt }: User): Person => ({
  id,
  name,
  email,
  role: roleField.parse(role),
  enrolled: twoFactorEnabled === true,
  disabled: disabledAt !== null,
});

const viewed = (staff: Staff, at: Date): AuditEntry => ({
  at,
  actor: { kind: "staff", id: staff.id },
  action: "list.viewed",
  detail: { list: "people" },
});

/**
 * Everyone with an account, by name.
 * @throws NotAllowedError
 */
export async function listPeople(staff: Staff, now: Date): Promise<readonly Person[]> {
  requirePermission(staff, "staff:manage");
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction) => {
    const users = await transaction.user.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }] });
    await appendEvents(transaction, [viewed(staff, now)]);
    return users.map(personOf);
  });
}

/**
 * Whether nobody but this administrator could let the others back in. It names nobody.
 * @throws NotAllowedError
 */
export async function isOnlyAdministrator(staff: Staff): Promise<boolean> {
  requirePermission(staff, "staff:manage");
  const { prisma } = await openDatabase();
  const where = { role: "administrator", twoFactorEnabled: true, disabledAt: null };
  return (await prisma.user.count({ where })) < 2;
}

/**
 * One account, or null when there is none with this id.
 * @throws NotAllowedError
 */
export async function readPerson(staff: Staff, id: string, now: Date): Promise<Person | null> {
  requirePermission(staff, "staff:manage");
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction) => {
    const user = await transaction.user.findUnique({ where: { id } });
    if (user === null) return null;
    await appendEvents(transaction, [{ ...viewed(staff, now), subjectId: id }]);
    return personOf(user);
  });
}

type Change = {
  readonly action: AuditAction;
  readonly detail?: NonNullable<AuditEntry["detail"]>;
  readonly make: (transaction: Prisma.TransactionClient, person: Person) => Promise<unknown>;
};

/** Changes one account, unless nobody would be left to look after the others. */
async function change(staff: Staff, id: string, now: Date, { action, detail, make }: Change) {
  requirePermission(staff, "staff:manage");
  const { prisma } = await openDatabase();
  await prisma.$transaction(async (transaction) => {
    await lockAccounts(transaction);
    const user = await transaction.user.findUnique({ where: { id } });
    if (user === null) throw new NoSuchAccountError("There is no such account.");
    await make(transaction, personOf(user));
    const where = { role: "administrator", disabledAt: null };
    if ((await transaction.user.count({ where })) === 0) {
      throw new LastAdministratorError("The clinic needs an administrator.");
    }
    const actor = { kind: "staff" as const, id: staff.id };
    const event = { at: now, actor, action, subjectId: id };
    await appendEvents(transaction, [detail === undefined ? event : { ...event, detail }]);
  });
}

/**
 * Adds a person with a starting password, which they replace when they first sign in.
 * @throws NotAllowedError, EmailTakenError
 */
export async function addPerson(
  staff: Staff,
  person: { readonly name: string; readonly email: string; readonly role: Role },
  now: Date,
): Promise<StartingPassword> {
  requirePermission(staff, "staff:manage");
  const { prisma } = await openDatabase();
  const password = startingPassword();
  const passwordHash = await hashInTurn(password);
  return prisma.$transaction(async (transaction) => {
    await lockAccounts(transaction);
    const id = await insertAccount(transaction, { ...person, passwordHash, now });
    const actor = { kind: "staff" as const, id: staff.id };
    const detail = { role: person.role };
    await appendEvents(transaction, [
      { at: now, actor, action: "staff.added", subjectId: id, detail },
    ]);
    return { id, password };
  });
}

/**
 * Ends a person's sessions now and lets them sign in no more.
 * @throws NotAllowedError, NoSuchAccountError, LastAdministratorError
 */
export async function disablePerson(staff: Staff, id: string, now: Date): Promise<void> {
  await change(staff, id, now, {
    action: "staff.disabled",
    make: async (transaction) => {
      await transaction.user.update({ where: { id }, data: { disabledAt: now } });
      await endSessions(transaction, id);
    },
  });
}

/**
 * Lets a disabled person sign in again.
 * @throws NotAllowedError, NoSuchAccountError
 */
export async function enablePerson(staff: Staff, id: string, now: Date): Promise<void> {
  await change(staff, id, now, {
    action: "staff.enabled",
    make: (transaction) => transaction.user.update({ where: { id }, data: { disabledAt: null } }),
  });
}

/**
 * Gives a person another role, which counts from their next request on.
 * @throws NotAllowedError, NoSuchAccountError, LastAdministratorError
 */
export async function changeRole(staff: Staff, id: string, role: Role, now: Date): Promise<void> {
  await change(staff, id, now, {
    action: "staff.role-changed",
    detail: { role },
    make: (transaction) => transaction.user.update({ where: { id }, data: { role } }),
  });
}

/**
 * Lets someone who lost their phone or their password begin anew: every way
 * they had to sign in is gone, and a starting password is given.
 * @throws NotAllowedError, NoSuchAccountError, OwnAccountError
 */
export async function reEnrol(staff: Staff, id: string, now: Date): Promise<StartingPassword> {
  requirePermission(staff, "staff:manage");
  if (staff.id === id) throw new OwnAccountError("Another administrator must do this.");
  const password = startingPassword();
  const hash = await hashInTurn(password);
  await change(staff, id, now, {
    action: "staff.re-enrolled",
    make: (transaction, person) => beginAnew(transaction, person, hash, now),
  });
  return { id, password };
}
