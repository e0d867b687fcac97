import { EraseList } from "@/components/staff/erase-list";
import { FormProblems } from "@/components/staff/form";
import { PatientFacts } from "@/components/staff/patient-facts";
import { Paragraphs } from "@/components/ui/prose";
import { staffFrame } from "@/content/words/en/staff/frame";
import { erasePage, patientPage } from "@/content/words/en/staff/patient";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { isSorting, viewPatient } from "@/lib/invitations/desk/view-patient";
import { staffRoutes } from "@/lib/routes";
import { requireStaff } from "../../../../require-staff";
import { type SearchParams, titleOf, typedForm } from "../../../../typed-form";
import { viewOr404 } from "../../../view-or-404";

export const generateMetadata = titleOf(erasePage.title);

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
};

/** Asks before a person is erased, with all there is of them. */
export default async function ErasePage({ params, searchParams }: Props) {
  const staff = await requireStaff("people:erase");
  const { id } = await params;
  const now = systemClock.now();
  const { settings } = await openClinic();
  const { invitation } = await viewOr404(staff, id, { now });
  const { personId } = invitation;
  const patient = personId === null ? null : await viewPatient(staff, personId, now);
  const { problems } = await typedForm(staff, searchParams);
  return (
    <>
      <h1>{erasePage.title}</h1>
      <FormProblems title={staffFrame.fixTitle} problems={problems} />
      <PatientFacts person={patient?.person ?? invitation.person} settings={settings} />
      {(await isSorting()) && <p className="notice">{patientPage.sorting}</p>}
      <Paragraphs text={erasePage.text} />
      <EraseList
        action={staffRoutes.invitationAction(id, "erase")}
        invitations={patient?.invitations ?? [invitation]}
        settings={settings}
        problem={problems[0]?.text ?? null}
      />
      <p>
        <a href={staffRoutes.invitation(id)}>{erasePage.no}</a>
      </p>
    </>
  );
}
