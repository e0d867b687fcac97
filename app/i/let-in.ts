import { readTypedDate, type TypedDate } from "@/lib/invitations/links/link-date";
import { endSession } from "@/lib/invitations/links/patient-sessions";
import { type LinkKey, type Opening, openLink } from "@/lib/responses/open-link";
import { readPatientSession, startPatientSession } from "@/lib/session/patient";
import type { ClinicSettings } from "@/lib/settings/settings";

type Asked = {
  readonly key: LinkKey;
  readonly typed: TypedDate;
  readonly settings: ClinicSettings;
  readonly now: Date;
};

/** What came of it, or what is wrong with the date as it was typed. */
export type LetIn = Opening | { readonly kind: "no-date"; readonly problem: DateProblem };

type DateProblem = Extract<ReturnType<typeof readTypedDate>, { problem: string }>["problem"];

/**
 * Lets this browser in by a link and a date of birth. Whoever was let in here before for another
 * invitation is let out: two people's answers are never open in one browser.
 */
export async function letIn({ key, typed, settings, now }: Asked): Promise<LetIn> {
  const read = readTypedDate(typed, now.toISOString().slice(0, 10));
  if ("problem" in read) return { kind: "no-date", problem: read.problem };
  const before = await readPatientSession(now);
  const provenInvitation = before?.kind === "invited" ? before.invitationId : null;
  const opening = await openLink({
    key,
    dateOfBirth: read.date,
    provenInvitation,
    settings,
    now,
  });
  if (opening.kind !== "opened") return opening;
  if (before?.kind === "invited" && before.invitationId !== opening.invitationId) {
    await endSession(before, now);
  }
  await startPatientSession(opening.session, "invited");
  return opening;
}
