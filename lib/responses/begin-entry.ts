import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { takeStep } from "@/lib/invitations/change/change-step";
import type { WayOfEntry } from "@/lib/invitations/entered-by";
import { startSession } from "@/lib/invitations/links/patient-sessions";
import { openPerson } from "@/lib/invitations/sealed-person";
import type { Staff } from "@/lib/permissions/staff";
import type { ClinicSettings } from "@/lib/settings/settings";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { beginInvited } from "./begin-invited";

/** The date of birth that was given is not the one of the invitation. */
export class OtherBirthDateError extends Error {
  override readonly name = "OtherBirthDateError";
  constructor() {
    super("This is not the date of birth of the invitation.");
  }
}

/** Who is on the phone, or whose paper it is: by the date of birth they gave, or as staff confirmed. */
export type Identity = { readonly dateOfBirth: string } | "confirmed";

type Entry = {
  readonly way: WayOfEntry;
  /** Null when a page goes on that was begun with an identity checked before. */
  readonly identity: Identity | null;
  readonly settings: ClinicSettings;
  readonly now: Date;
};

/**
 * Lets a member of staff fill the form of an invitation in with the person who agreed to it, or go on with
 * it, and gives the number of their session. What was confirmed is kept with the invitation and told of in
 * the audit log.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError, OtherBirthDateError
 */
export async function beginEntry(staff: Staff, id: string, entry: Entry): Promise<string> {
  const { way, identity, settings, now } = entry;
  let session = "";
  await takeStep(staff, id, now, {
    action: "fill-in",
    event: ({ enteredBy }) =>
      enteredBy === null ? "response.entry-begun" : "response.entry-resumed",
    apply: async (transaction, row) => {
      const typed = identity !== null && identity !== "confirmed" ? identity.dateOfBirth : null;
      if (typed !== null && typed !== openPerson(ownKeyring(), row).dateOfBirth) {
        throw new OtherBirthDateError();
      }
      const actor = { kind: "staff" as const, id: staff.id };
      const first = { enteredById: row.enteredById ?? staff.id, consentAt: row.consentAt ?? now };
      await transaction.invitation.update({
        where: { id },
        data: {
          ...first,
          enteredBy: way,
          ...(identity === null ? {} : { identityCheckedAt: now }),
          ...(row.openedAt === null ? { openedAt: now, openedBy: "desk" } : {}),
        },
      });
      const events = await beginInvited(transaction, row, { settings, now, actor });
      await appendEvents(transaction, events);
      session = await startSession(transaction, id, now);
      return { way };
    },
  });
  return session;
}
