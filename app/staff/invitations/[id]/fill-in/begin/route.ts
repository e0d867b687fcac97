import { invitationRequest } from "@/app/staff/requests";
import { languages } from "@/content";
import { fillInWords } from "@/content/words/en/staff/fill-in";
import { addressToFix, type FieldProblem } from "@/lib/clinic/form-to-fix";
import { openClinic } from "@/lib/clinic/open-clinic";
import { findInvitation } from "@/lib/invitations/desk/view";
import { endSession } from "@/lib/invitations/links/patient-sessions";
import { type EntryProblem, readEntry } from "@/lib/invitations/typed/read-entry";
import type { InvitationContext } from "@/lib/requests/invitation-request";
import { goTo } from "@/lib/requests/replies";
import { beginEntry, OtherBirthDateError } from "@/lib/responses/begin-entry";
import { routes, staffRoutes } from "@/lib/routes";
import { forgetLanguage } from "@/lib/session/language-cookie";
import { leaveAssisted } from "@/lib/session/leave-assisted";
import { assistedHere, readPatientSession, startPatientSession } from "@/lib/session/patient";

const fields: { readonly [problem in EntryProblem | "other"]: string } = {
  way: "way-phone",
  identity: "birth-day",
  unread: "birth-day",
  other: "birth-day",
  consent: "consent",
};

const worded = (problems: readonly (EntryProblem | "other")[]): FieldProblem[] =>
  problems.map((problem) => ({ field: fields[problem], text: fillInWords.problems[problem] }));

/** Whoever's form was open in this browser before is not mixed up with the next one's. */
async function closeFormer(headers: Headers, now: Date): Promise<void> {
  const assisted = await assistedHere();
  if (assisted !== null) await leaveAssisted(assisted, headers, now);
  const before = await readPatientSession(now);
  if (before?.kind === "invited" && before.assistant === null) await endSession(before, now);
}

/** Opens the form of an invitation for staff who fill it in with the person. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  const permission = "invitations:change";
  return invitationRequest(request, context, permission, async ({ staff, id, form, now }) => {
    const { settings } = await openClinic();
    const typed = Object.fromEntries(form);
    const today = now.toISOString().slice(0, 10);
    const agreed = (await findInvitation(id)).consentAt !== null;
    const fix = async (problems: readonly (EntryProblem | "other")[]) => {
      const toFix = { values: typed, problems: worded(problems) };
      return goTo(request, await addressToFix(staffRoutes.fillIn(id), staff, toFix, now));
    };
    const read = readEntry({ typed, today, languages, agreed });
    if ("problems" in read) return fix(read.problems);
    try {
      const session = await beginEntry(staff, id, { ...read, settings, now });
      await closeFormer(request.headers, now);
      await forgetLanguage();
      const { way } = read;
      await startPatientSession({ id: session, kind: "assisted", staffId: staff.id, way });
    } catch (error) {
      if (!(error instanceof OtherBirthDateError)) throw error;
      return fix(["other"]);
    }
    return goTo(request, routes.questionnaire);
  });
}
