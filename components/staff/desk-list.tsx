import { deskWords, mailWords } from "@/content/words/en/staff/desk";
import { manyWords } from "@/content/words/en/staff/many";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";
import { staffRoutes } from "@/lib/routes";
import { clinicDay } from "@/lib/settings/clinic-time";
import {
  birthWords,
  dayWords,
  isToday,
  shortDayWords,
  timeWords,
} from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import { ChangedMarks } from "./changed-marks";
import { DeletionMark } from "./deletion-mark";
import { StatusMark } from "./status-mark";

const { columns } = deskWords;

/** How the mail of an invitation went, or that there is no address. */
export function mailText(
  { hasEmail, mail, status, sendAt }: StoredInvitation,
  settings: ClinicSettings,
): string {
  if (!hasEmail) return deskWords.noEmail;
  return status === "planned" && sendAt !== null
    ? fill(deskWords.planned, { day: shortDayWords(sendAt, settings) })
    : (mailWords[mail] ?? mail);
}

function remindersText({ remindersSent: count, remindersOff }: StoredInvitation): string {
  const { one, many, off } = deskWords.reminders;
  const sent = count === 0 ? "" : `; ${fill(count === 1 ? one : many, { count })}`;
  return remindersOff ? `${sent}; ${off}` : sent;
}

/** Whether there is a summary to open or to print. */
const cameBack = ({ returnedAt, responseId }: StoredInvitation): boolean =>
  returnedAt !== null && responseId !== null;

type RowProps = {
  readonly invitation: StoredInvitation;
  readonly settings: ClinicSettings;
  readonly now: Date;
};

/** The box that ticks a row. */
function Tick({ invitation, settings }: Omit<RowProps, "now">) {
  const { id, person, appointmentAt } = invitation;
  const time = timeWords(appointmentAt, settings);
  return (
    <label className="row-tick">
      <input className="tick-box" type="checkbox" name="tick" value={id} autoComplete="off" />
      <span className="visually-hidden">{fill(manyWords.tick, { name: person.name, time })}</span>
    </label>
  );
}

function Row({ invitation, settings, now }: RowProps) {
  const { id, person, appointmentAt } = invitation;
  const { name, dateOfBirth, clinician } = person;
  return (
    <tr>
      <td className="tick-cell">
        <Tick {...{ invitation, settings }} />
      </td>
      <td data-label={columns.time} className="one-line">
        {timeWords(appointmentAt, settings)}
      </td>
      <th scope="row">
        <a href={staffRoutes.invitation(id)} dir="auto">
          {name}
        </a>
      </th>
      <td data-label={columns.dateOfBirth}>{birthWords(dateOfBirth, settings)}</td>
      <td data-label={columns.clinician} dir="auto">
        {clinician || deskWords.notGiven}
      </td>
      <td data-label={columns.status}>
        <StatusMark status={invitation.status} />
        <ChangedMarks invitation={invitation} />
        <DeletionMark {...{ invitation, settings, now }} />
      </td>
      <td data-label={columns.mail}>
        {mailText(invitation, settings)}
        {remindersText(invitation)}
      </td>
      <td data-label={columns.sentBack}>
        {!cameBack(invitation) ? (
          <span aria-hidden="true">–</span>
        ) : (
          <a href={staffRoutes.summary(id)}>
            {deskWords.openSummary}{" "}
            <span className="visually-hidden">{fill(deskWords.openSummaryOf, { name })}</span>
          </a>
        )}
      </td>
    </tr>
  );
}

type Day = { readonly day: string; readonly rows: readonly StoredInvitation[] };

/** The rows by the clinic's day, in the order they come in. */
export function byDay(
  rows: readonly StoredInvitation[],
  settings: Pick<ClinicSettings, "timeZone">,
): readonly Day[] {
  const days = new Map<string, StoredInvitation[]>();
  for (const row of rows) {
    const day = clinicDay(row.appointmentAt, settings);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days].map(([day, some]) => ({ day, rows: some }));
}

type Props = {
  readonly invitations: readonly StoredInvitation[];
  readonly settings: ClinicSettings;
  readonly now: Date;
};

function DayOfList({ day, rows, settings, now }: Day & Omit<Props, "invitations">) {
  const [first] = rows;
  if (first === undefined) return null;
  const words = dayWords(first.appointmentAt, settings);
  const today = isToday(first.appointmentAt, now, settings);
  return (
    <section aria-labelledby={`day-${day}`} className="desk-day">
      <div className="desk-day-head">
        <h2 id={`day-${day}`}>
          <a href={staffRoutes.day(day)}>{today ? fill(deskWords.today, { day: words }) : words}</a>
        </h2>
        {rows.some(cameBack) && (
          <a className="tap" href={staffRoutes.dayPdf(day)}>
            {deskWords.printDay}{" "}
            <span className="visually-hidden">{fill(deskWords.printDayOf, { day: words })}</span>
          </a>
        )}
      </div>
      <table className="staff-table" aria-labelledby={`day-${day}`}>
        <thead>
          <tr>
            <th scope="col" className="tick-cell">
              <span className="visually-hidden">{manyWords.tickColumn}</span>
            </th>
            {Object.values(columns).map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((invitation) => (
            <Row key={invitation.id} {...{ invitation, settings, now }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The list by days: a table on a desktop, cards on a phone. */
export function DeskList({ invitations, settings, now }: Props) {
  return byDay(invitations, settings).map((day) => (
    <DayOfList key={day.day} {...day} {...{ settings, now }} />
  ));
}
