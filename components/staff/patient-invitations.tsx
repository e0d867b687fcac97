import { deskWords } from "@/content/words/en/staff/desk";
import { patientPage } from "@/content/words/en/staff/patient";
import type { PatientView } from "@/lib/invitations/desk/view-patient";
import { staffRoutes } from "@/lib/routes";
import { momentWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import { StatusMark } from "./status-mark";

const { columns } = patientPage;

type Props = Pick<PatientView, "invitations"> & { readonly settings: ClinicSettings };

/** All invitations of one person, each with where it stands. */
export function PatientInvitations({ invitations, settings }: Props) {
  return (
    <table className="staff-table">
      <caption>{patientPage.caption}</caption>
      <thead>
        <tr>
          {Object.values(columns).map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {invitations.map(({ id, appointmentAt, person, status, returnedAt, responseId }) => {
          const when = momentWords(appointmentAt, settings);
          return (
            <tr key={id}>
              <th scope="row">
                <a href={staffRoutes.invitation(id)}>{when}</a>
              </th>
              <td data-label={columns.clinician} dir="auto">
                {person.clinician || deskWords.notGiven}
              </td>
              <td data-label={columns.status}>
                <StatusMark status={status} />
              </td>
              <td data-label={columns.summary}>
                {returnedAt === null || responseId === null ? (
                  <span aria-hidden="true">–</span>
                ) : (
                  <a href={staffRoutes.summary(id)}>
                    {deskWords.openSummary}{" "}
                    <span className="visually-hidden">
                      {fill(deskWords.openSummaryOf, { name: when })}
                    </span>
                  </a>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
