import { staffRequest } from "@/app/staff/requests";
import { languages } from "@/content";
import { keepFormDraft } from "@/lib/clinic/form-drafts";
import { addressToFix } from "@/lib/clinic/form-to-fix";
import { openClinic } from "@/lib/clinic/open-clinic";
import { plainDigits } from "@/lib/form/typed-number";
import { makeInvitations } from "@/lib/invitations/make";
import {
  type InvitationProblem,
  readInvitation,
  typedIn,
} from "@/lib/invitations/typed-invitation";
import { backToInvitation } from "@/lib/requests/invitation-request";
import { goTo } from "@/lib/requests/replies";
import { query, staffRoutes } from "@/lib/routes";
import { readSendDay } from "@/lib/settings/mail-dates";
import { wordedProblems } from "../worded-problems";

/**
 * Invites one person, and sends the link when asked to, at once or on its day; whoever is invited already
 * is shown. Before that, on asking, shows the dates of it.
 */
export function POST(request: Request): Promise<Response> {
  return staffRequest(request, "invitations:change", async ({ staff, form, now }) => {
    const { settings } = await openClinic();
    const typed = typedIn(form);
    const read = readInvitation(typed, { settings, languages, now });
    const fix = async (problems: readonly InvitationProblem[]) => {
      const toFix = { values: typed, problems: wordedProblems(problems) };
      return goTo(request, await addressToFix(staffRoutes.newInvitation, staff, toFix, now));
    };
    if ("problems" in read) return fix(read.problems);
    const day = plainDigits(typed["send-day"]);
    const planned = readSendDay(day, read.appointmentAt, settings, now);
    if ("problem" in planned) return fix([planned.problem]);
    if (form.get("go") === "dates") {
      const shown = await keepFormDraft(staff.id, { values: typed, problems: [] }, now);
      return goTo(request, `${staffRoutes.newInvitation}${query({ dates: shown })}`);
    }
    const send = form.get("go") === "send";
    const invited = { ...read, sendAt: planned.sendAt };
    const [made] = await makeInvitations(staff, [invited], { settings, send, now });
    if (made === undefined) throw new RangeError("One invitation was asked for and none made.");
    if (made.recordTaken) return fix(["record-taken"]);
    const sent = send && read.person.email !== null;
    const saved = sent ? (made.sendAt === null ? "made-and-sent" : "made-and-planned") : "made";
    return backToInvitation(request, made.id, made.isNew ? saved : "duplicate");
  });
}
