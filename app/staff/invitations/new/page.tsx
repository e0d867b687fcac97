import { InvitationForm } from "@/components/staff/invitation-form";
import { MailDatesList } from "@/components/staff/mail-dates";
import { SetUpNotice } from "@/components/staff/set-up-notice";
import { languages } from "@/content";
import { invitationForm } from "@/content/words/en/staff/invitation";
import { type FormToFix, formAtAddress } from "@/lib/clinic/form-to-fix";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { plainDigits } from "@/lib/form/typed-number";
import { shownAgain } from "@/lib/invitations/desk/shown-invitation";
import { viewPatient } from "@/lib/invitations/desk/view-patient";
import { NoSuchInvitationError } from "@/lib/invitations/invitation-errors";
import { readInvitation, typedIn } from "@/lib/invitations/typed-invitation";
import { may } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { staffRoutes } from "@/lib/routes";
import { mailDates, readSendDay } from "@/lib/settings/mail-dates";
import type { ClinicSettings } from "@/lib/settings/settings";
import { unsetSettings } from "@/lib/settings/unset-settings";
import { requireStaff } from "../../require-staff";
import { oneParameter, type SearchParams, titleOf, typedForm } from "../../typed-form";

export const generateMetadata = titleOf(invitationForm.newTitle);

/** When things will happen to an invitation as it was typed; null when it cannot be read any more. */
function datesOf(typed: FormToFix["values"], settings: ClinicSettings, now: Date) {
  const fields = typedIn(new URLSearchParams(typed));
  const read = readInvitation(fields, { settings, languages, now });
  if ("problems" in read) return null;
  const { appointmentAt, person } = read;
  const plan = readSendDay(plainDigits(fields["send-day"]), appointmentAt, settings, now);
  if ("problem" in plan) return null;
  const dates = mailDates(appointmentAt, settings, now, plan.sendAt);
  return { dates, hasEmail: person.email !== null };
}

/** What the form says already where someone is invited again; nothing when they are not there. */
async function knownOf(staff: Staff, id: string | undefined, now: Date) {
  if (id === undefined) return {};
  try {
    return shownAgain(await viewPatient(staff, id, now));
  } catch (error) {
    if (error instanceof NoSuchInvitationError) return {};
    throw error;
  }
}

/** The form to invite one person. */
export default async function NewInvitationPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const staff = await requireStaff("invitations:change");
  const clinic = await openClinic();
  const now = systemClock.now();
  const looked = await formAtAddress(staff, await oneParameter(searchParams, "dates"), now);
  const { values, problems } = looked ?? (await typedForm(staff, searchParams));
  const of = await knownOf(staff, await oneParameter(searchParams, "patient"), now);
  const form = { values: { language: clinic.settings.language, ...of, ...values }, problems };
  const shown = looked === null ? null : datesOf(form.values, clinic.settings, now);
  return (
    <>
      <h1>{invitationForm.newTitle}</h1>
      <SetUpNotice unset={unsetSettings(clinic)} mayChange={may(staff.role, "settings:change")} />
      {shown && <MailDatesList {...shown} settings={clinic.settings} />}
      <InvitationForm
        action={staffRoutes.makeInvitation}
        form={form}
        settings={clinic.settings}
        hasSendDay
      >
        <button type="submit" name="go" value="send" className="primary">
          {invitationForm.saveAndSend}
        </button>
        <button type="submit" name="go" value="save">
          {invitationForm.saveOnly}
        </button>
        <button type="submit" name="go" value="dates">
          {invitationForm.seeDates}
        </button>
      </InvitationForm>
    </>
  );
}
