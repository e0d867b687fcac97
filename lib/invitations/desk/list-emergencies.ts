import "server-only";
import type { Invitation } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { type StoredInvitation, storedInvitation } from "@/lib/invitations/stored-invitation";
import { toClinic } from "@/lib/mail/mailing";

/** More than this many at once would hide each other. */
const mostShown = 100;

/** When somebody was called without an answer, and by whom; null for an account that is gone. */
export type Try = { readonly at: Date; readonly name: string | null };

/** A sign of an emergency of which nobody recorded yet that the person was helped. */
export type OpenEmergency = {
  readonly invitation: StoredInvitation;
  readonly reportedAt: Date;
  /** Since it was reported, the latest last. */
  readonly tries: readonly Try[];
  /** Why the clinic was not mailed of it yet, as one of the words of `lib/mail/failure.ts`. */
  readonly alertFailure: string | null;
};

async function triesOf(rows: readonly Invitation[]): Promise<ReadonlyMap<string, readonly Try[]>> {
  const tried = rows.filter(({ emergencyOutcome }) => emergencyOutcome !== null);
  if (tried.length === 0) return new Map();
  const { prisma } = await openDatabase();
  const events = await prisma.auditEvent.findMany({
    where: { action: "invitation.emergency-outcome", subjectId: { in: tried.map(({ id }) => id) } },
    orderBy: { seq: "asc" },
    select: { at: true, actorId: true, subjectId: true },
  });
  const users = await prisma.user.findMany({
    where: { id: { in: events.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return new Map(
    tried.map(({ id, emergencyAt }) => [
      id,
      events
        .filter(
          ({ subjectId, at }) => subjectId === id && emergencyAt !== null && at >= emergencyAt,
        )
        .map(({ at, actorId }) => ({ at, name: names.get(actorId ?? "") ?? null })),
    ]),
  );
}

/** Alerts that did not go out, by invitation. */
async function failedAlerts(rows: readonly Invitation[]) {
  const { prisma } = await openDatabase();
  return prisma.mailing.findMany({
    where: {
      ...toClinic,
      invitationId: { in: rows.map(({ id }) => id) },
      state: { in: ["queued", "failed"] },
      failure: { not: null },
    },
    orderBy: { queuedAt: "asc" },
    select: { invitationId: true, queuedAt: true, failure: true },
  });
}

const lastTry = ({ tries }: OpenEmergency): number => tries.at(-1)?.at.getTime() ?? 0;

/** Nobody called yet, the longest waiting first, so that a new one moves none; then by the last call. */
const inOrder = (one: OpenEmergency, other: OpenEmergency): number =>
  lastTry(one) - lastTry(other) || one.reportedAt.getTime() - other.reportedAt.getTime();

type FailedAlerts = Awaited<ReturnType<typeof failedAlerts>>;

const failureOf = ({ id, emergencyAt }: Invitation, failed: FailedAlerts): string | null =>
  failed.findLast(
    ({ invitationId, queuedAt }) =>
      invitationId === id && emergencyAt !== null && queuedAt >= emergencyAt,
  )?.failure ?? null;

/** What the desk shows of these rows; those whose alarm is over, or that have none, are left out. */
export async function openEmergencies(
  rows: readonly Invitation[],
  now: Date,
): Promise<readonly OpenEmergency[]> {
  const open = rows.filter(({ emergencySeenAt }) => emergencySeenAt === null);
  if (open.length === 0) return [];
  const tries = await triesOf(open);
  const failed = await failedAlerts(open);
  return open
    .flatMap((row) =>
      row.emergencyAt === null
        ? []
        : {
            invitation: storedInvitation(row, now),
            reportedAt: row.emergencyAt,
            tries: tries.get(row.id) ?? [],
            alertFailure: failureOf(row, failed),
          },
    )
    .toSorted(inOrder);
}

/** Every open sign of an emergency; of more than a hundred, the latest. */
export async function findEmergencies(now: Date): Promise<readonly OpenEmergency[]> {
  const { prisma } = await openDatabase();
  const rows = await prisma.invitation.findMany({
    where: { emergencyAt: { not: null }, emergencySeenAt: null },
    orderBy: { emergencyAt: "desc" },
    take: mostShown,
  });
  return openEmergencies(rows, now);
}
