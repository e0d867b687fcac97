import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { lockInvitation } from "@/lib/invitations/lock-invitation";
import { hashOf } from "./token";

/** Sends no more reminders of the invitation a link belongs to; nothing when it belongs to none. */
export async function stopReminders(token: string, now: Date): Promise<void> {
  const { prisma } = await openDatabase();
  await prisma.$transaction(async (transaction) => {
    const link = await transaction.link.findUnique({
      where: { tokenHash: hashOf(token) },
      select: { invitationId: true },
    });
    if (link === null) return;
    const invitation = await lockInvitation(transaction, link.invitationId);
    if (invitation === null || invitation.remindersOff) return;
    const { id } = invitation;
    await transaction.invitation.update({
      where: { id },
      data: { remindersOff: true, updatedAt: now },
    });
    const actor = { kind: "patient" as const };
    await appendEvents(transaction, [
      { at: now, actor, action: "invitation.reminders-stopped", subjectId: id },
    ]);
  });
}
