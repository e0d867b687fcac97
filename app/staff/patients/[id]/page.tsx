import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PatientFacts } from "@/components/staff/patient-facts";
import { PatientInvitations } from "@/components/staff/patient-invitations";
import { invitationWords } from "@/content/words/en/staff/invitation";
import { patientPage } from "@/content/words/en/staff/patient";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { possibleActions } from "@/lib/invitations/change/possible-actions";
import { type PatientView, viewPatient } from "@/lib/invitations/desk/view-patient";
import { NoSuchInvitationError } from "@/lib/invitations/invitation-errors";
import { may } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { staffRoutes } from "@/lib/routes";
import { requireStaff } from "../../require-staff";

export const metadata: Metadata = { title: patientPage.title };

type Props = { readonly params: Promise<{ readonly id: string }> };

/** Who is gone has the proof of it instead, which is 404 where there never was anyone. */
async function patientOrProof(staff: Staff, id: string): Promise<PatientView> {
  try {
    return await viewPatient(staff, id, systemClock.now());
  } catch (error) {
    if (error instanceof NoSuchInvitationError) redirect(staffRoutes.deletion(id));
    throw error;
  }
}

/** One person: who, and all their invitations together. */
export default async function PatientPage({ params }: Props) {
  const staff = await requireStaff("invitations:read");
  const { id } = await params;
  const { settings } = await openClinic();
  const { personId, person, invitations, sorting } = await patientOrProof(staff, id);
  const changeable = invitations.find((one) => possibleActions(staff, one).includes("change"));
  return (
    <>
      <h1>{patientPage.title}</h1>
      {sorting && <p className="notice">{patientPage.sorting}</p>}
      <h2>{patientPage.who}</h2>
      <PatientFacts {...{ person, settings }} />
      <p className="staff-actions">
        <a className="button primary" href={staffRoutes.inviteAgain(personId)}>
          {patientPage.again}
        </a>
        {changeable && (
          <a className="button" href={staffRoutes.editInvitation(changeable.id)}>
            {patientPage.correct}
          </a>
        )}
        {may(staff.role, "audit:read") && (
          <a className="button" href={staffRoutes.auditOfPatient(personId)}>
            {patientPage.audit}
          </a>
        )}
        {may(staff.role, "people:erase") && (
          <a className="button" href={staffRoutes.confirmAction(invitations[0].id, "erase")}>
            {patientPage.erase}
          </a>
        )}
      </p>
      <h2>{patientPage.invitations}</h2>
      <PatientInvitations {...{ invitations, settings }} />
      <p>
        <a href={staffRoutes.desk}>{invitationWords.backToDesk}</a>
      </p>
    </>
  );
}
