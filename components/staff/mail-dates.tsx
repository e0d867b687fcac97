import { invitationForm } from "@/content/words/en/staff/invitation";
import { dayWords, lastDayWords, momentWords } from "@/lib/settings/clinic-words";
import type { MailDates } from "@/lib/settings/mail-dates";
import type { ClinicSettings } from "@/lib/settings/settings";

const words = invitationForm.dates;

type Props = {
  readonly dates: MailDates;
  readonly hasEmail: boolean;
  readonly settings: ClinicSettings;
};

/** When mail, reminders and the end of the link will be, of an invitation that is not saved yet. */
export function MailDatesList({ dates, hasEmail, settings }: Props) {
  const { sendAt, reminders, linkEndsAt } = dates;
  const isMailed = hasEmail && reminders.length > 0;
  return (
    <section className="staff-aside" aria-labelledby="dates">
      <h2 id="dates">{words.title}</h2>
      <dl className="staff-facts">
        <dt>{words.mail}</dt>
        <dd>
          {hasEmail ? (sendAt === null ? words.now : momentWords(sendAt, settings)) : words.noEmail}
        </dd>
        <dt>{words.reminders}</dt>
        <dd>
          {isMailed ? (
            <ul>
              {reminders.map((moment) => (
                <li key={moment.getTime()}>{dayWords(moment, settings)}</li>
              ))}
            </ul>
          ) : (
            words.none
          )}
        </dd>
        <dt>{words.linkEnds}</dt>
        <dd>{lastDayWords(linkEndsAt, settings)}</dd>
      </dl>
    </section>
  );
}
