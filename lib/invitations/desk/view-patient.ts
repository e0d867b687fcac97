import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { NoSuchInvitationError } from "@/lib/invitations/invitation-errors";
import { keysVersion } from "@/lib/invitations/lookup-keys";
import type { Person } from "@/lib/invitations/person";
import { type StoredInvitation, storedInvitation } from "@/lib/invitations/stored-invitation";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { isInvitationId } from "@/lib/routes/invitation-id";

/** More than anyone is invited in the years that invitations are kept. */
const mostShown = 200;

/** A person and all their invitations, the latest appointment first. */
export type PatientView = {
  readonly personId: string;
  /** As the invitation that was made last has them. */
  readonly person: Person;
  readonly invitations: readonly [StoredInvitation, ...StoredInvitation[]];
  /** Whether there are invitations from before an update whose people are not known yet. */
  readonly sorting: boolean;
};

/** Whether some invitations do not know their person yet. */
export async function isSorting(): Promise<boolean> {
  const { prisma } = await openDatabase();
  const row = await prisma.invitation.findFirst({
    where: { keysVersion: { lt: keysVersion } },
    select: { id: true },
  });
  return row !== null;
}

/** What is known of a person: as it was written last, with what only another invitation has. */
function knownOf(invitations: PatientView["invitations"]): Person {
  const byMaking = invitations.toSorted((one, other) => +other.createdAt - +one.createdAt);
  const people = byMaking.map(({ person }) => person);
  const first = (field: "recordNumber" | "phone") =>
    people.find((person) => person[field] !== "")?.[field] ?? "";
  const { person } = byMaking[0] ?? invitations[0];
  return { ...person, recordNumber: first("recordNumber"), phone: first("phone") };
}

/**
 * A person with all their invitations, which the audit log is told of.
 * @throws NotAllowedError, VaultError
 * @throws NoSuchInvitationError when there is no such person, or no longer.
 */
export async function viewPatient(staff: Staff, personId: string, now: Date): Promise<PatientView> {
  requirePermission(staff, "invitations:read");
  const { prisma } = await openDatabase();
  const rows = isInvitationId(personId)
    ? await prisma.invitation.findMany({
        where: { personId },
        orderBy: [{ appointmentAt: "desc" }, { id: "desc" }],
        take: mostShown,
      })
    : [];
  const [first, ...others] = rows.map((row) => storedInvitation(row, now));
  if (first === undefined) throw new NoSuchInvitationError("There is no such person.");
  const invitations = [first, ...others] as const;
  const actor = { kind: "staff" as const, id: staff.id };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [
      {
        at: now,
        actor,
        action: "person.viewed",
        subjectId: personId,
        detail: { shown: rows.length },
      },
    ]),
  );
  return {
    personId,
    person: knownOf([...invitations]),
    invitations: [...invitations],
    sorting: await isSorting(),
  };
}
