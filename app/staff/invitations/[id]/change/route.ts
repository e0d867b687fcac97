import { invitationRequest } from "@/app/staff/requests";
import { languages } from "@/content";
import { invitationForm } from "@/content/words/en/staff/invitation";
import { addressToFix, type FieldProblem } from "@/lib/clinic/form-to-fix";
import { openClinic } from "@/lib/clinic/open-clinic";
import { shownField } from "@/lib/clinic/two-versions";
import { plainDigits } from "@/lib/form/typed-number";
import { type CorrectedToo, correctInvitation } from "@/lib/invitations/change/change-person";
import { shownInvitation } from "@/lib/invitations/desk/shown-invitation";
import { findInvitation } from "@/lib/invitations/desk/view";
import {
  DuplicateInvitationError,
  InvitationChangedError,
  RecordTakenError,
} from "@/lib/invitations/invitation-errors";
import type { Status } from "@/lib/invitations/status";
import { type StoredInvitation, storedInvitation } from "@/lib/invitations/stored-invitation";
import { readInvitation, type TypedInvitation, typedIn } from "@/lib/invitations/typed-invitation";
import { backToInvitation, type InvitationContext } from "@/lib/requests/invitation-request";
import { goTo } from "@/lib/requests/replies";
import { revisionIn } from "@/lib/requests/revision";
import { staffRoutes } from "@/lib/routes";
import { readSendDay, type SendDayProblem } from "@/lib/settings/mail-dates";
import type { ClinicSettings } from "@/lib/settings/settings";
import { wordedProblems } from "../../worded-problems";

const conflictProblem: FieldProblem = { field: "versions", text: invitationForm.conflict.problem };

type Planned = { readonly sendAt?: Date | null; readonly problem?: SendDayProblem };

/** When planned mail was chosen to go out; nothing where the day stands as it was. */
function plannedAt(
  before: StoredInvitation,
  typed: TypedInvitation,
  appointmentAt: Date,
  { settings, now }: { readonly settings: ClinicSettings; readonly now: Date },
): Planned {
  const day = plainDigits(typed["send-day"]);
  const isSame = day === shownInvitation(before, settings)["send-day"];
  if (before.sendAt === null || isSame) return {};
  return readSendDay(day, appointmentAt, settings, now);
}

/** Nobody has to be told of a new day who has heard of none. */
const heardOfNone: readonly Status[] = ["not-sent", "planned"];

function doneWord({ joined, others, told }: CorrectedToo, { status }: StoredInvitation): string {
  if (joined) return "change-joined";
  if (told === "mail") return "change-told";
  if (told === "letter" && !heardOfNone.includes(status)) return "change-untold";
  return others > 0 ? "change-all" : "change";
}

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
      const { sendAt, problem } = plannedAt(before, typed, read.appointmentAt, { settings, now });
      if (problem) return fix(wordedProblems([problem]), "");
      const correcting = { revision: revision, settings, now };
      let corrected: CorrectedToo;
      try {
        const to = { ...read, ...(sendAt === undefined ? {} : { sendAt }) };
        corrected = await correctInvitation(staff, id, to, correcting);
      } catch (error) {
        if (error instanceof RecordTakenError) return fix(wordedProblems(["record-taken"]), "");
        if (error instanceof InvitationChangedError) return fix([conflictProblem], "yes");
        if (!(error instanceof DuplicateInvitationError)) throw error;
        return backToInvitation(request, error.id, "duplicate");
      }
      const readdressed =
        before.person.email !== read.person.email && before.mail !== "none" && read.person.email;
      const done = readdressed ? "change-email" : doneWord(corrected, before);
      return backToInvitation(request, id, done);
    },
  );
}
