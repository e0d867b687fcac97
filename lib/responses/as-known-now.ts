import "server-only";
import { openDatabase } from "@/lib/database/open";
import type { Editions } from "@/lib/edition/editions";
import { clinicDay } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";
import { correctedSince, headed } from "@/lib/summary/headed";
import type { SummaryModel } from "@/lib/summary/model";
import { pageOneIn } from "@/lib/summary/page-one-in";
import { appointmentOf, type Invited } from "./appointment";
import { clinicContentIn } from "./doctor-content";

/** With what a summary is shown: the words, the clinic, and the language of page 1 that is asked for. */
export type Showing = {
  readonly editions: Editions;
  readonly settings: ClinicSettings;
  /** The one the clinic set for its clinicians, unless given. */
  readonly pageOne?: string | undefined;
};

/** When staff last put name or date of birth right after a moment; null when the log has no such event. */
async function correctedAfter(invitationId: string, sentAt: Date): Promise<Date | null> {
  const { prisma } = await openDatabase();
  const of = (part: string) => ({ detail: { path: [part], equals: true } });
  const event = await prisma.auditEvent.findFirst({
    where: {
      subjectId: invitationId,
      action: "invitation.changed",
      at: { gt: sentAt },
      OR: [of("name"), of("birth")],
    },
    orderBy: { seq: "desc" },
    select: { at: true },
  });
  return event?.at ?? null;
}

/**
 * What was frozen when it was sent, as it is shown now: under what the clinic now has of the person and
 * the appointment, with page 1 in the language that is read.
 */
export async function asKnownNow(
  frozen: SummaryModel,
  invited: Invited,
  sentAt: Date,
  { editions, settings, pageOne = settings.doctorLanguage }: Showing,
): Promise<SummaryModel> {
  const changed = correctedSince(frozen, invited.person);
  const at = changed.name || changed.dateOfBirth ? await correctedAfter(invited.id, sentAt) : null;
  return headed(pageOneIn(frozen, pageOne), {
    appointment: appointmentOf(invited, settings),
    timeZone: settings.timeZone,
    contentFor: (language) => clinicContentIn(editions, language, settings),
    ...(at === null ? {} : { correctedOn: clinicDay(at, settings) }),
  });
}
