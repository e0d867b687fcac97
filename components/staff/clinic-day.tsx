import { dayPage } from "@/content/words/en/staff/day";
import { deskWords } from "@/content/words/en/staff/desk";
import { cameBack } from "@/lib/invitations/desk/came-back";
import type { ClinicianDay } from "@/lib/invitations/desk/clinic-day";
import { type Attention, needsAttention } from "@/lib/invitations/desk/needs-attention";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";
import { staffRoutes } from "@/lib/routes";
import { birthWords, timeWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import { peopleText } from "./people-text";
import { StatusMark } from "./status-mark";

const { columns } = dayPage;

/** Those whose summary can be printed. */
export const sentBack = (invitations: readonly StoredInvitation[]) =>
  invitations.filter(
    ({ status, responseId }) => responseId !== null && cameBack.some((one) => one === status),
  );

/** What must be done before the appointment; that it waits for a clinician is no trouble. */
const isTrouble = (attention: Attention) => attention !== "to-review" && attention !== "not-back";

function Row({ invitation, settings }: RowProps) {
  const { id, person, appointmentAt } = invitation;
  const attention = needsAttention(invitation);
  return (
    <tr>
      <td data-label={columns.time}>{timeWords(appointmentAt, settings)}</td>
      <th scope="row" dir="auto">
        <a href={staffRoutes.invitation(id)}>{person.name}</a>
      </th>
      <td data-label={columns.dateOfBirth}>{birthWords(person.dateOfBirth, settings)}</td>
      <td data-label={columns.status}>
        <StatusMark status={invitation.status} />
      </td>
      <td data-label={columns.attention}>
        {attention.length === 0 ? (
          dayPage.nothing
        ) : (
          <ul className="attention">
            {attention.map((one) => (
              <li key={one} className={isTrouble(one) ? "changed" : undefined}>
                {dayPage.attention[one]}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-label={columns.summary}>
        {sentBack([invitation]).length === 0 ? (
          <span aria-hidden="true">–</span>
        ) : (
          <a href={staffRoutes.summary(id)}>
            {deskWords.openSummary}{" "}
            <span className="visually-hidden">
              {fill(deskWords.openSummaryOf, { name: person.name })}
            </span>
          </a>
        )}
      </td>
    </tr>
  );
}

type RowProps = { readonly invitation: StoredInvitation; readonly settings: ClinicSettings };

type Props = ClinicianDay & {
  readonly day: string;
  /** Makes the heading's id. */
  readonly number: number;
  readonly settings: ClinicSettings;
};

/** The appointments of a day with one clinician, by the clock, and their prints. */
export function ClinicianOfDay({ day, number, name, invitations, ...rest }: Props) {
  const { clinicianKey, settings } = rest;
  const shown = name || dayPage.noClinician;
  const back = sentBack(invitations).length;
  const heading = `clinician-${number}`;
  return (
    <section aria-labelledby={heading} className="desk-day">
      <div className="desk-day-head">
        <h2 id={heading} dir="auto">
          {shown}
        </h2>
        <p>{fill(dayPage.counts, { people: peopleText(invitations.length), back })}</p>
        {back > 0 && clinicianKey !== null && (
          <a className="tap" href={staffRoutes.dayPdf(day, clinicianKey)}>
            {dayPage.print}{" "}
            <span className="visually-hidden">{fill(dayPage.printOf, { name: shown })}</span>
          </a>
        )}
      </div>
      <table className="staff-table" aria-labelledby={heading}>
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
          {invitations.map((invitation) => (
            <Row key={invitation.id} {...{ invitation, settings }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
