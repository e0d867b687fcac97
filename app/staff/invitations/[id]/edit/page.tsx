import { InvitationForm } from "@/components/staff/invitation-form";
import { VersionsTable } from "@/components/staff/versions-table";
import { invitationForm } from "@/content/words/en/staff/invitation";
import { patientPage } from "@/content/words/en/staff/patient";
import { openClinic } from "@/lib/clinic/open-clinic";
import { joinVersions, readShown, shownField, shownText } from "@/lib/clinic/two-versions";
import { systemClock } from "@/lib/clock";
import { shownInvitation } from "@/lib/invitations/desk/shown-invitation";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import { requireStaff } from "../../../require-staff";
import { type SearchParams, titleOf, typedForm } from "../../../typed-form";
import { viewOr404 } from "../../view-or-404";

export const generateMetadata = titleOf(invitationForm.editTitle);

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
};

/** A date or a time of day is one person's or the other's. */
const together = [
  ["birth-day", "birth-month", "birth-year"],
  ["day", "time", "which"],
];

/**
 * The form to correct an invitation. It keeps the revision it was first shown with; only whoever has
 * seen what someone else saved meanwhile goes on from that.
 */
export default async function EditInvitationPage({ params, searchParams }: Props) {
  const staff = await requireStaff("invitations:change");
  const { id } = await params;
  const { settings } = await openClinic();
  const { invitation, ofPerson } = await viewOr404(staff, id, { now: systemClock.now() });
  const saved = shownInvitation(invitation, settings);
  const typed = await typedForm(staff, searchParams);
  const { values, problems } = typed;
  const isFresh = values["revision"] === undefined;
  const conflict = values["conflict"] === "yes";
  const shown = readShown(values[shownField]);
  const joined = conflict && joinVersions({ shown, typed: values, saved: { ...saved }, together });
  const revision = isFresh || conflict ? String(invitation.revision) : values["revision"];
  return (
    <>
      <h1>{invitationForm.editTitle}</h1>
      {joined && (
        <VersionsTable
          words={invitationForm.conflict}
          labels={invitationForm.labels}
          differences={joined.differences}
        />
      )}
      {ofPerson > 1 && <p>{fill(patientPage.alsoOthers, { count: ofPerson })}</p>}
      <InvitationForm
        action={staffRoutes.invitationAction(id, "change")}
        form={{ values: isFresh ? { ...saved } : joined ? joined.values : values, problems }}
        settings={settings}
        hasSendDay={invitation.status === "planned"}
      >
        <input type="hidden" name="revision" value={revision} />
        <input
          type="hidden"
          name={shownField}
          value={isFresh || conflict ? shownText({ ...saved }) : (values[shownField] ?? "")}
        />
        <button type="submit" className="primary">
          {invitationForm.saveChanges}
        </button>
        <a className="button" href={staffRoutes.invitation(id)}>
          {invitationForm.back}
        </a>
      </InvitationForm>
    </>
  );
}
