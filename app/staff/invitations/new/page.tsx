import { InvitationForm } from "@/components/staff/invitation-form";
import { SetUpNotice } from "@/components/staff/set-up-notice";
import { invitationForm } from "@/content/words/en/staff/invitation";
import { openClinic } from "@/lib/clinic/open-clinic";
import { may } from "@/lib/permissions/permissions";
import { staffRoutes } from "@/lib/routes";
import { unsetSettings } from "@/lib/settings/unset-settings";
import { requireStaff } from "../../require-staff";
import { type SearchParams, titleOf, typedForm } from "../../typed-form";

export const generateMetadata = titleOf(invitationForm.newTitle);

/** The form to invite one person. */
export default async function NewInvitationPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const staff = await requireStaff("invitations:change");
  const clinic = await openClinic();
  const { values, problems } = await typedForm(staff, searchParams);
  const form = { values: { language: clinic.settings.language, ...values }, problems };
  return (
    <>
      <h1>{invitationForm.newTitle}</h1>
      <SetUpNotice unset={unsetSettings(clinic)} mayChange={may(staff.role, "settings:change")} />
      <InvitationForm action={staffRoutes.makeInvitation} form={form} settings={clinic.settings}>
        <button type="submit" name="go" value="send" className="primary">
          {invitationForm.saveAndSend}
        </button>
        <button type="submit" name="go" value="save">
          {invitationForm.saveOnly}
        </button>
      </InvitationForm>
    </>
  );
}
