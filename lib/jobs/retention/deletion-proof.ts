import "server-only";
import { appendEvents } from "@/lib/audit/append";
import type { AuditEvent, Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { isSorting } from "@/lib/invitations/desk/view-patient";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { isInvitationId } from "@/lib/routes/invitation-id";
import { countRecords } from "./delete";
import { type Gone, goneBy, personIn } from "./gone-facts";

type Transaction = Prisma.TransactionClient;

/** That invitations were deleted: who did it and when, what is gone, and what is there now. */
export type DeletionProof = {
  /** The number of the event that says so. */
  readonly event: number;
  readonly at: Date;
  readonly how: "erased" | "deleted";
  /** The member of staff; null for the schedule, and for an account that is gone. */
  readonly by: string | null;
  readonly gone: Gone;
  /** Records of what is gone, looked up now: none. */
  readonly remaining: number;
  /** Invitations of the same person that are there now. */
  readonly left: number;
  readonly personId: string | null;
  /** How many events the audit log keeps of what is gone. */
  readonly events: number;
  /** Whether invitations from before an update may be this person's and are not known to be yet. */
  readonly sorting: boolean;
};

const endings = ["invitation.erased", "invitation.deleted"];

/** The event that tells of all that went together with what an id stands for. */
async function endOf(transaction: Transaction, id: string): Promise<AuditEvent | null> {
  const latest = { orderBy: { seq: "desc" } } as const;
  const event =
    (await transaction.auditEvent.findFirst({
      where: { subjectId: id, action: { in: ["person.erased", ...endings] } },
      ...latest,
    })) ??
    (await transaction.auditEvent.findFirst({
      where: { action: { in: endings }, detail: { path: ["person"], equals: id } },
      ...latest,
    }));
  const person = event?.action === "invitation.erased" ? personIn(event.detail) : null;
  if (event === null || person === null) return event;
  const together = await transaction.auditEvent.findFirst({
    where: { subjectId: person, action: "person.erased", seq: { gt: event.seq } },
    orderBy: { seq: "asc" },
  });
  return together ?? event;
}

/** The ids of the invitations that went with an event. */
async function goneIds(transaction: Transaction, event: AuditEvent): Promise<readonly string[]> {
  if (event.action !== "person.erased") return [event.subjectId ?? ""];
  const { invitations } = goneBy(event.action, event.detail);
  const rows = await transaction.auditEvent.findMany({
    where: { action: "invitation.erased", seq: { gte: event.seq - invitations, lt: event.seq } },
    select: { subjectId: true },
  });
  return rows.map(({ subjectId }) => subjectId ?? "");
}

/**
 * The proof that invitations were deleted, by the id of one of them or of the person, looked up now; null
 * when none was. Looking at it is an audit event too.
 * @throws NotAllowedError
 */
export async function deletionProof(
  staff: Staff,
  id: string,
  now: Date,
): Promise<DeletionProof | null> {
  requirePermission(staff, "invitations:read");
  if (!isInvitationId(id)) return null;
  const { prisma } = await openDatabase();
  const sorting = await isSorting();
  return prisma.$transaction(async (transaction) => {
    const event = await endOf(transaction, id);
    if (event === null) return null;
    const ids = await goneIds(transaction, event);
    const remaining = await countRecords(transaction, ids.filter(isInvitationId));
    const personId = event.action === "person.erased" ? event.subjectId : personIn(event.detail);
    const left =
      personId === null ? 0 : await transaction.invitation.count({ where: { personId } });
    const events = await transaction.auditEvent.count({ where: { subjectId: { in: [...ids] } } });
    const by = await transaction.user.findUnique({
      where: { id: event.actorId ?? "" },
      select: { name: true },
    });
    const actor = { kind: "staff" as const, id: staff.id };
    await appendEvents(transaction, [
      { at: now, actor, action: "invitation.viewed", subjectId: id, detail: { remaining } },
    ]);
    return {
      ...{ event: event.seq, at: event.at, by: by?.name ?? null },
      how: event.action === "invitation.deleted" ? "deleted" : "erased",
      gone: goneBy(event.action, event.detail),
      ...{ remaining, left, personId, events, sorting },
    };
  });
}
