import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { cameBack } from "@/lib/invitations/desk/came-back";
import { type StoredInvitation, storedInvitation } from "@/lib/invitations/stored-invitation";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { clinicDayBounds } from "@/lib/settings/clinic-time";
import type { SummaryModel } from "@/lib/summary/model";
import { asKnownNow, type Showing } from "../as-known-now";
import { loadResponse } from "../store";
import { notePrinted } from "./note-printed";

/** A returned summary among a day's. */
export type DaySummary = { readonly invitation: StoredInvitation; readonly model: SummaryModel };

/**
 * The returned summaries of the appointments of a clinic's day (YYYY-MM-DD), in their order.
 * @throws NotAllowedError, VaultError
 */
export async function returnedOn(
  staff: Staff,
  day: string,
  {
    now,
    clinician = null,
    ...showing
  }: Showing & {
    readonly now: Date;
    /** The key of the clinician whose alone are given. */
    readonly clinician?: string | null;
  },
): Promise<readonly DaySummary[]> {
  requirePermission(staff, "summaries:read");
  const { from, to } = clinicDayBounds(day, showing.settings);
  const { prisma } = await openDatabase();
  const rows = await prisma.invitation.findMany({
    where: {
      stage: { in: [...cameBack] },
      ...(clinician === null ? {} : { clinicianKey: clinician }),
      appointmentAt: { gte: from, lt: to },
      responseId: { not: null },
    },
    orderBy: [{ appointmentAt: "asc" }, { id: "asc" }],
  });
  const loaded = await Promise.all(
    rows.map(async (row) => ({
      invitation: storedInvitation(row, now),
      response: row.responseId === null ? null : await loadResponse(row.responseId, now),
    })),
  );
  const sent = loaded.flatMap(({ invitation, response }) =>
    response?.submission ? [{ invitation, ...response.submission }] : [],
  );
  return Promise.all(
    sent.map(async ({ invitation, model, submittedAt }) => ({
      invitation,
      model: await asKnownNow(model, invitation, submittedAt, showing),
    })),
  );
}

/** Tells the audit log that a day's summaries were printed, each in its own history too. */
export async function recordDayPrinted(
  staff: Staff,
  day: string,
  invitationIds: readonly string[],
  now: Date,
): Promise<void> {
  requirePermission(staff, "summaries:read");
  const { prisma } = await openDatabase();
  const actor = { kind: "staff" as const, id: staff.id };
  const detail = { day, count: invitationIds.length };
  await prisma.$transaction(async (transaction) => {
    await notePrinted(transaction, invitationIds, now);
    await appendEvents(transaction, [
      { at: now, actor, action: "day.printed", detail },
      ...invitationIds.map((subjectId) => ({
        at: now,
        actor,
        action: "summary.printed" as const,
        subjectId,
        detail: { day },
      })),
    ]);
  });
}
