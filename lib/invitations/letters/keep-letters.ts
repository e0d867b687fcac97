import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { actionRules, whyNot } from "@/lib/invitations/change/possible-actions";
import { keepLinks, type NewCodeLink } from "@/lib/invitations/links/links";
import type { Outcome } from "@/lib/invitations/many/outcome";
import { statusOf } from "@/lib/invitations/status";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";

/** The link that a letter has, of an invitation. It leads nowhere until it is kept. */
export type LetterLink = NewCodeLink & { readonly invitationId: string };

/**
 * Makes the links of printed letters work, all at once, and notes that the letters were printed. Where
 * one of the invitations takes no letter now, nothing at all is kept: a sheet with a dead link must not
 * go out. Gives those with the reason; none when all were kept.
 * @throws NotAllowedError
 */
export async function keepLetters(
  staff: Staff,
  letters: readonly LetterLink[],
  now: Date,
): Promise<readonly Outcome[]> {
  const { permission } = actionRules.letter;
  requirePermission(staff, permission);
  const ids = letters.map(({ invitationId }) => invitationId);
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction) => {
    // In one order, so that two who print the same letters wait for each other and not in a ring.
    await transaction.$queryRaw`SELECT 1 FROM "Invitation" WHERE "id" = ANY(${ids}::uuid[])
      ORDER BY "id" FOR UPDATE`;
    const rows = await transaction.invitation.findMany({ where: { id: { in: ids } } });
    const standing = new Map(rows.map((row) => [row.id, { ...row, status: statusOf(row, now) }]));
    const refused = ids.flatMap((id) => {
      const found = standing.get(id);
      const outcome = found === undefined ? "gone" : whyNot("letter", found);
      return outcome === null ? [] : [{ id, outcome }];
    });
    if (refused.length > 0) return refused;
    await keepLinks(transaction, letters, "letter", now);
    await transaction.invitation.updateMany({
      where: { id: { in: ids } },
      data: { letterPrintedAt: now, updatedAt: now },
    });
    const actor = { kind: "staff" as const, id: staff.id };
    const event = { at: now, actor, action: "invitation.letter-printed" as const };
    await appendEvents(
      transaction,
      ids.map((subjectId) => ({ ...event, subjectId })),
    );
    return [];
  });
}
