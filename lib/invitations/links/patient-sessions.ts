import "server-only";
import { randomUUID } from "node:crypto";
import { appendEvents } from "@/lib/audit/append";
import type { Actor } from "@/lib/audit/event";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import type { WayOfEntry } from "@/lib/invitations/entered-by";
import type { Staff } from "@/lib/permissions/staff";
import { isOpen, type LinkState, linkState } from "./link-state";

/** How long a browser in which the date of birth was given is known, in hours. */
const sessionHours = 24;

/** A member of staff who fills a form in with the person, in a session of their own. */
export type Assistant = { readonly staff: Staff; readonly way: WayOfEntry };

/** A browser of an invited person, as it stands now. */
export type InvitedSession = {
  readonly kind: "invited";
  readonly id: string;
  readonly invitationId: string;
  readonly state: LinkState;
  /** The response this browser may show now; none before it is begun, nor where it is not to be seen. */
  readonly responseId: string | null;
  /** When the answers were last sent. */
  readonly returnedAt: Date | null;
  /** The language the person was invited in. */
  readonly language: string;
  /** Who of the clinic fills the form in here, where it is not the person. */
  readonly assistant: Assistant | null;
};

/** Lets a browser in: the date of birth was given there. */
export async function startSession(
  transaction: Prisma.TransactionClient,
  invitationId: string,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  const expiresAt = new Date(now.getTime() + sessionHours * 60 * 60 * 1000);
  await transaction.patientSession.create({
    data: { id, invitationId, createdAt: now, expiresAt },
  });
  return id;
}

/**
 * The session with this id, or null when there is none, it was ended, or its 24 hours are over. Its
 * state is that of the invitation now. `sentHere`: from this browser the answers were sent, so it
 * may go on showing them.
 */
export async function findSession(
  id: string,
  sentHere: boolean,
  now: Date,
): Promise<InvitedSession | null> {
  const { prisma } = await openDatabase();
  const row = await prisma.patientSession.findUnique({
    where: { id, endedAt: null, expiresAt: { gt: now } },
    select: {
      invitation: {
        select: {
          id: true,
          revokedAt: true,
          returnedAt: true,
          changedAt: true,
          linkExpiresAt: true,
          lockedAt: true,
          responseId: true,
          appointmentAt: true,
          language: true,
        },
      },
    },
  });
  if (row === null) return null;
  const { invitation } = row;
  const state = linkState(invitation, now);
  const mayShow = isOpen(state) || (state === "returned" && sentHere);
  return {
    kind: "invited",
    id,
    invitationId: invitation.id,
    state,
    responseId: mayShow ? invitation.responseId : null,
    returnedAt: invitation.changedAt ?? invitation.returnedAt,
    language: invitation.language,
    assistant: null,
  };
}

/** Ends a session for good: whoever kept its cookie opens nothing with it. */
export async function endSession(
  { id, invitationId }: Pick<InvitedSession, "id" | "invitationId">,
  now: Date,
  actor: Actor = { kind: "patient" },
): Promise<void> {
  const { prisma } = await openDatabase();
  await prisma.$transaction(async (transaction) => {
    const { count } = await transaction.patientSession.updateMany({
      where: { id, endedAt: null },
      data: { endedAt: now },
    });
    if (count === 0) return;
    await appendEvents(transaction, [
      {
        at: now,
        actor,
        action: "response.session-ended",
        subjectId: invitationId,
      },
    ]);
  });
}

/** Who acts in a session: the person, or the member of staff who fills the form in with them. */
export const actorOf = ({ assistant }: Pick<InvitedSession, "assistant">): Actor =>
  assistant === null ? { kind: "patient" } : { kind: "staff", id: assistant.staff.id };

/** The invitation a session is of, ended or not; null where there is no such session. */
export async function invitationOfSession(id: string): Promise<string | null> {
  const { prisma } = await openDatabase();
  const select = { invitationId: true };
  return (await prisma.patientSession.findUnique({ where: { id }, select }))?.invitationId ?? null;
}

/** A patient's browser: one that began on its own, or one of an invited person. */
export type PatientSession =
  | { readonly kind: "walk-in"; readonly responseId: string }
  | InvitedSession;
