import { staffRequest } from "@/app/staff/requests";
import { languages } from "@/content";
import { addressToFix } from "@/lib/clinic/form-to-fix";
import { openClinic } from "@/lib/clinic/open-clinic";
import { makeInvitations } from "@/lib/invitations/make";
import type { TypedProblem } from "@/lib/invitations/typed/read-person";
import { readInvitation, typedIn } from "@/lib/invitations/typed-invitation";
import { backToInvitation } from "@/lib/requests/invitation-request";
import { goTo } from "@/lib/requests/replies";
import { staffRoutes } from "@/lib/routes";
import { wordedProblems } from "../worded-problems";

/** Invites one person, and sends the link when asked to; whoever is invited already is shown. */
export function POST(request: Request): Promise<Response> {
  return staffRequest(request, "invitations:change", async ({ staff, form, now }) => {
    const { settings } = await openClinic();
    const typed = typedIn(form);
    const read = readInvitation(typed, { settings, languages, now });
    const fix = async (problems: readonly TypedProblem[]) => {
      const toFix = { values: typed, problems: wordedProblems(problems) };
      return goTo(request, await addressToFix(staffRoutes.newInvitation, staff, toFix, now));
    };
    if ("problems" in read) return fix(read.problems);
    const send = form.get("go") === "send";
    const [made] = await makeInvitations(staff, [read], { settings, send, now });
    if (made === undefined) throw new RangeError("One invitation was asked for and none made.");
    if (made.recordTaken) return fix(["record-taken"]);
    const sent = send && read.person.email !== null;
    const done = made.isNew ? (sent ? "made-and-sent" : "made") : "duplicate";
    return backToInvitation(request, made.id, done);
  });
}
