import "server-only";
import { randomUUID } from "node:crypto";
import { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { runningQueue } from "@/lib/database/queue/running-queue";
import { environment } from "@/lib/env";
import { DuplicateInvitationError } from "@/lib/invitations/invitation-errors";
import { keepResponse } from "@/lib/invitations/keep-response";
import { identityKeyOf } from "@/lib/invitations/lookup-keys";
import { queueMailings } from "@/lib/mail/queue-mailings";
import type { Staff } from "@/lib/permissions/staff";
import { movedColumns } from "@/lib/settings/mail-dates";
import type { ClinicSettings } from "@/lib/settings/settings";
import { takeStep } from "./change-step";
import { type Told, toldBy } from "./told";

type Moving = {
  readonly settings: ClinicSettings;
  readonly now: Date;
  /** Whether the patient is told by mail, as far as they can be. */
  readonly tell: boolean;
};

/** The other invitation to an appointment; null when it is gone again. */
async function invitationTo(identityKey: string): Promise<string | null> {
  const { prisma } = await openDatabase();
  return (await prisma.invitation.findUnique({ where: { identityKey } }))?.id ?? null;
}

/**
 * Moves an invitation to another appointment of the same person: its links' end and its reminders move
 * with it, answers stay, and whoever was mailed a link is mailed the new day.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError
 * @throws DuplicateInvitationError when the person has another invitation to that appointment.
 */
export async function changeAppointment(
  staff: Staff,
  id: string,
  appointmentAt: Date,
  { settings, now, tell }: Moving,
): Promise<Told> {
  const queue = await runningQueue();
  let told: Told = "letter";
  let identityKey = "";
  try {
    await takeStep(staff, id, now, {
      action: "change",
      event: "invitation.moved",
      apply: async (transaction, row) => {
        const personId = row.personId ?? randomUUID();
        identityKey = identityKeyOf(environment().lookupSecret, personId, appointmentAt);
        const changed = await transaction.invitation.update({
          where: { id },
          data: {
            ...movedColumns(row, appointmentAt, settings),
            personId,
            identityKey,
            remindersSent: 0,
            remindedAt: null,
            updatedAt: now,
          },
        });
        await keepResponse(transaction, changed, settings);
        told = toldBy(row, tell);
        if (told === "mail") await queueMailings(transaction, queue, [id], "moved", now);
        return { told };
      },
    });
  } catch (error) {
    const taken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    const other = taken ? await invitationTo(identityKey) : null;
    throw other === null ? error : new DuplicateInvitationError(other);
  }
  return told;
}
