import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { startClinic } from "@/lib/clinic/settings-store";
import { openDatabase } from "@/lib/database/open";
import { environment } from "@/lib/env";
import { staffRoutes } from "@/lib/routes";
import type { CountryCode } from "@/lib/settings/countries";
import { insertAccount, lockAccounts } from "./create-account";
import { hashInTurn } from "./hashing";
import { insertSecondFactor } from "./second-factor";
import { setUpCode } from "./set-up-code";

/** Someone set the clinic up already. */
export class AlreadySetUpError extends Error {
  override readonly name = "AlreadySetUpError";
}

/** What the set-up form asks for, besides the code. */
export type SetUp = {
  readonly clinic: string;
  readonly country: CountryCode;
  readonly name: string;
  readonly email: string;
  readonly password: string;
};

/** Whether nobody has an account yet. */
export async function needsSetUp(): Promise<boolean> {
  const { prisma } = await openDatabase();
  return (await prisma.user.count()) === 0;
}

/** While nobody has an account: the line that tells whoever started the server how to set it up. */
export async function setUpInstruction(): Promise<string | null> {
  if (!(await needsSetUp())) return null;
  const { appOrigin, port } = environment();
  const address = `${appOrigin ?? `http://localhost:${port}`}${staffRoutes.setUp}`;
  return `To set up the clinic, open ${address} and enter the code ${await setUpCode()}.`;
}

/**
 * Makes the clinic and its first administrator, whose code and password were checked.
 * `language` is the one it begins with.
 * @throws AlreadySetUpError
 */
export async function setUpClinic(given: SetUp, language: string, now: Date): Promise<void> {
  if (!(await needsSetUp())) throw new AlreadySetUpError("The clinic is set up.");
  await startClinic(given.clinic, language, given.country, now);
  const { prisma } = await openDatabase();
  const passwordHash = await hashInTurn(given.password);
  await prisma.$transaction(async (transaction) => {
    await lockAccounts(transaction);
    if ((await transaction.user.count()) > 0) throw new AlreadySetUpError("The clinic is set up.");
    const { name, email } = given;
    const account = { name, email, passwordHash, role: "administrator" as const, now };
    const id = await insertAccount(transaction, account);
    // They chose their password just now, so enrolling begins with the second factor.
    await insertSecondFactor(transaction, id);
    const actor = { kind: "system" as const };
    await appendEvents(transaction, [
      { at: now, actor, action: "clinic.set-up" },
      { at: now, actor, action: "staff.added", subjectId: id, detail: { role: account.role } },
    ]);
  });
}
