import { invitationRequest } from "@/app/staff/requests";
import { languages } from "@/content";
import { invitationForm } from "@/content/words/en/staff/invitation";
import { addressToFix, type FieldProblem } from "@/lib/clinic/form-to-fix";
import { openClinic } from "@/lib/clinic/open-clinic";
import { shownField } from "@/lib/clinic/two-versions";
import { correctInvitation } from "@/lib/invitations/change/change-person";
import { findInvitation } from "@/lib/invitations/desk/view";
import {
  DuplicateInvitationError,
  InvitationChangedError,
} from "@/lib/invitations/invitation-errors";
import { storedInvitation } from "@/lib/invitations/stored-invitation";
import { readInvitation, typedIn } from "@/lib/invitations/typed-invitation";
import { backToInvitation, type InvitationContext } from "@/lib/requests/invitation-request";
import { goTo } from "@/lib/requests/replies";
import { revisionIn } from "@/lib/requests/revision";
import { staffRoutes } from "@/lib/routes";
import { wordedProblems } from "../../worded-problems";

const conflictProblem: FieldProblem = { field: "name", text: invitationForm.conflict.problem };

/** Corrects who is invited and when. Whoever was second of two sees both versions. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(
    request,
    context,
    "invitations:change",
    async ({ staff, id, form, now }) => {
      const { settings } = await openClinic();
      const before = storedInvitation(await findInvitation(id), now);
      const typed = typedIn(form);
      const revision = revisionIn(form);
      const fix = async (problems: FieldProblem[], conflict: "" | "yes") => {
        const shown = form.get(shownField) ?? "";
        const values = { ...typed, revision: String(revision), [shownField]: shown, conflict };
        const page = staffRoutes.editInvitation(id);
        return goTo(request, await addressToFix(page, staff, { values, problems }, now));
      };
      const kept = before.appointmentAt;
      const read = readInvitation(typed, { settings, languages, now, kept });
      if ("problems" in read) return fix(wordedProblems(read.problems), "");
      const correcting = { revision: revision, settings, now };
      try {
        await correctInvitation(staff, id, read, correcting);
      } catch (error) {
        if (error instanceof InvitationChangedError) return fix([conflictProblem], "yes");
        if (!(error instanceof DuplicateInvitationError)) throw error;
        return backToInvitation(request, error.id, "duplicate");
      }
      const readdressed =
        before.person.email !== read.person.email && before.mail !== "none" && read.person.email;
      return backToInvitation(request, id, readdressed ? "change-email" : "change");
    },
  );
}
