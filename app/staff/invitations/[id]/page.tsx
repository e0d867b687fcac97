import { EmergencyList } from "@/components/staff/emergency-list";
import { FormProblems } from "@/components/staff/form";
import { InvitationActions } from "@/components/staff/invitation-actions";
import { InvitationFacts } from "@/components/staff/invitation-facts";
import { InvitationHistory } from "@/components/staff/invitation-history";
import { shownFlags } from "@/components/staff/shown-flags";
import { staffFrame } from "@/content/words/en/staff/frame";
import { invitationWords } from "@/content/words/en/staff/invitation";
import { patientPage } from "@/content/words/en/staff/patient";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { canExpire } from "@/lib/invitations/status";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import { requireStaff } from "../../require-staff";
import { oneParameter, type SearchParams, titleOf, typedForm } from "../../typed-form";
import { viewOr404 } from "../view-or-404";

export const generateMetadata = titleOf(invitationWords.title);

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
};

const doneWords: { readonly [done: string]: string } = invitationWords.done;
const eventNumber = /^\d{1,9}$/;

/** One invitation: who, where it stands, what can be done next, and what was done so far. */
export default async function InvitationPage({ params, searchParams }: Props) {
  const staff = await requireStaff("invitations:read");
  const { id } = await params;
  const now = systemClock.now();
  const { settings } = await openClinic();
  const before = (await oneParameter(searchParams, "before")) ?? "";
  const isOlder = eventNumber.test(before);
  const view = await viewOr404(staff, id, { now, ...(isOlder ? { before: Number(before) } : {}) });
  const { invitation, mailing, history } = view;
  const { personId } = invitation;
  const form = await typedForm(staff, searchParams);
  const done = doneWords[(await oneParameter(searchParams, "done")) ?? ""];
  const endsBefore =
    canExpire.some((status) => status === invitation.status) &&
    invitation.linkExpiresAt < invitation.appointmentAt;
  return (
    <>
      <h1>{invitationWords.title}</h1>
      <FormProblems title={staffFrame.fixTitle} problems={form.problems} />
      {done && (
        <p className="notice" role="status">
          {done}
        </p>
      )}
      <EmergencyList flags={shownFlags(view.emergencies, { settings, now })} back="invitation" />
      {endsBefore && <p className="notice">{invitationWords.endsBefore}</p>}
      <h2>{invitationWords.who}</h2>
      <InvitationFacts {...{ invitation, mailing, settings }} />
      {personId !== null && (
        <p>
          <a href={staffRoutes.patient(personId)}>
            {view.ofPerson > 1
              ? fill(patientPage.all.more, { count: view.ofPerson })
              : patientPage.all.one}
          </a>
        </p>
      )}
      <InvitationActions {...{ staff, invitation, settings, form }} />
      <InvitationHistory {...{ id, history, settings, isOlder }} />
      <p>
        <a href={staffRoutes.desk}>{invitationWords.backToDesk}</a>
      </p>
    </>
  );
}
