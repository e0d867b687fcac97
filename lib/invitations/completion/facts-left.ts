import "server-only";
import type { Invitation, Prisma } from "@/lib/database/generated/client";
import { clinicDay } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";
import { reachedFacts, reachedOf } from "./reached";

/**
 * What is left for the figures of an invitation that is about to be deleted because its time is over: the
 * appointment's day, the language, the way and how far the person came. Unfinished forms go long before
 * returned ones, so that without it nearly everyone would seem to finish.
 */
export async function factsLeft(
  transaction: Prisma.TransactionClient,
  row: Invitation,
  settings: Pick<ClinicSettings, "timeZone">,
): Promise<{ readonly [name: string]: string }> {
  if (row.revokedAt !== null) return {};
  const link = await transaction.link.findFirst({
    where: { invitationId: row.id },
    orderBy: { createdAt: "desc" },
    select: { givenBy: true },
  });
  const reached = reachedOf({
    ...row,
    givenBy: link?.givenBy ?? null,
    opened: row.openedAt !== null,
    started: row.startedAt !== null,
    returned: row.returnedAt !== null,
  });
  return reached === null ? {} : reachedFacts(reached, clinicDay(row.appointmentAt, settings));
}
