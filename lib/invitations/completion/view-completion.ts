import "server-only";
import { z } from "zod";
import { appendEvents } from "@/lib/audit/append";
import { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { clinicDay, clinicDayBounds, daysFrom } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";
import { type CompletionFigures, completionFigures, type Period, type Tally } from "./figures";
import { reachedInFacts, reachedOf } from "./reached";

/** How many days each period goes back from today, which is not in it. */
export const periodDays: { readonly [period in Period]: number } = { recent: 30, whole: 90 };

type Days = { readonly from: string; readonly recent: string; readonly today: string };

const counted = z.array(
  z.object({
    isRecent: z.boolean(),
    language: z.string(),
    givenBy: z.string().nullable(),
    openedBy: z.string().nullable(),
    enteredBy: z.string().nullable(),
    opened: z.boolean(),
    started: z.boolean(),
    returned: z.boolean(),
    lastStep: z.string().nullable(),
    count: z.coerce.number(),
  }),
);

const deleted = z.array(
  z.object({ isRecent: z.boolean(), detail: z.unknown(), count: z.coerce.number() }),
);

/** Those that are still there. The database keeps UTC without a zone, and may itself think in any. */
async function tallyKept(
  client: Prisma.TransactionClient,
  { from, recent, today }: Days,
  settings: Pick<ClinicSettings, "timeZone">,
): Promise<readonly Tally[]> {
  const start = (day: string) =>
    Prisma.sql`${clinicDayBounds(day, settings).from.toISOString()}::timestamp`;
  const rows = await client.$queryRaw`
    SELECT "appointmentAt" >= ${start(recent)} AS "isRecent", "language", "givenBy", "openedBy",
      "enteredBy", "openedAt" IS NOT NULL AS "opened", "startedAt" IS NOT NULL AS "started",
      "returnedAt" IS NOT NULL AS "returned", "lastStep", count(*)::integer AS "count"
    FROM "Invitation" LEFT JOIN LATERAL (
      SELECT "givenBy" FROM "Link" WHERE "invitationId" = "Invitation"."id"
      ORDER BY "createdAt" DESC LIMIT 1
    ) AS "last" ON true
    WHERE "appointmentAt" >= ${start(from)} AND "appointmentAt" < ${start(today)}
      AND "revokedAt" IS NULL
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9`;
  return counted.parse(rows).flatMap(({ isRecent, count, ...raw }) => {
    const reached = reachedOf(raw);
    return reached === null ? [] : [{ ...reached, isRecent, count }];
  });
}

/** Those that were deleted because their time was over, of which the audit log kept how far they came. */
async function tallyDeleted(
  client: Prisma.TransactionClient,
  { from, recent, today }: Days,
): Promise<readonly Tally[]> {
  const rows = await client.$queryRaw`
    SELECT "detail"->>'appointment' >= ${recent} AS "isRecent",
      "detail" - 'appointment' - 'reason' - 'answers' - 'remaining' AS "detail",
      count(*)::integer AS "count"
    FROM "AuditEvent"
    WHERE "action" = 'invitation.deleted' AND "detail"->>'appointment' >= ${from}
      AND "detail"->>'appointment' < ${today}
    GROUP BY 1, 2`;
  return deleted.parse(rows).flatMap(({ detail, ...more }) => {
    const reached = reachedInFacts.safeParse(detail).data;
    return reached === undefined ? [] : [{ ...reached, ...more }];
  });
}

/**
 * How many of the invited people with an appointment in the period opened, began and sent back the form,
 * never of fewer than ten.
 * @throws NotAllowedError
 */
export async function viewCompletion(
  staff: Staff,
  period: Period,
  { settings, now }: { readonly settings: Pick<ClinicSettings, "timeZone">; readonly now: Date },
): Promise<CompletionFigures> {
  requirePermission(staff, "figures:read");
  const { prisma } = await openDatabase();
  const today = clinicDay(now, settings);
  const days = {
    today,
    recent: daysFrom(today, -periodDays.recent),
    from: daysFrom(today, -periodDays.whole),
  };
  return prisma.$transaction(async (transaction) => {
    const kept = await tallyKept(transaction, days, settings);
    const gone = await tallyDeleted(transaction, days);
    const actor = { kind: "staff" as const, id: staff.id };
    await appendEvents(transaction, [{ at: now, actor, action: "figures.viewed" }]);
    return completionFigures([...kept, ...gone], period);
  });
}
