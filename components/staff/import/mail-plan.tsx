import { mailPlanWords as words } from "@/content/words/en/staff/mail-plan";
import { daysWords, dayWords, hourWords, lastDayWords } from "@/lib/settings/clinic-words";
import { type MailPlan, mailPlan } from "@/lib/settings/mail-plan";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";

type Row = {
  readonly person: { readonly email: string | null };
  readonly appointmentAt: Date;
};

type Props = {
  /** Those who would be invited. */
  readonly rows: readonly Row[];
  readonly settings: ClinicSettings;
  readonly now: Date;
};

function mailLines({ atOnce, later, firstLater }: MailPlan, settings: ClinicSettings) {
  const { sendDaysBefore: days, reminderHour, country } = settings;
  const hour = hourWords(reminderHour, country);
  return [
    ...(atOnce > 0 ? [fill(words.atOnce, { count: atOnce })] : []),
    ...(firstLater !== null && days !== null
      ? [
          fill(words.later, {
            days: daysWords(days),
            hour,
            count: later,
            first: dayWords(firstLater, settings),
          }),
        ]
      : []),
  ];
}

function reminderLine({ reminderDays: [first, second] }: ClinicSettings): string {
  if (first === undefined) return words.reminders.none;
  return second === undefined
    ? fill(words.reminders.one, { first: daysWords(first) })
    : fill(words.reminders.two, { first: daysWords(first), second: daysWords(second) });
}

/** When mail, reminders and the ends of links will be, for whoever emails the links. */
export function ImportMailPlan({ rows, settings, now }: Props) {
  const people = rows.map(({ appointmentAt, person: { email } }) => ({
    appointmentAt,
    hasEmail: email !== null,
  }));
  const plan = mailPlan(people, settings, now);
  if (plan.lastLinkEndsAt === null) return null;
  const { linkDaysAfter: days } = settings;
  const links = days === 0 ? words.links.same : words.links.after;
  const after = daysWords(days);
  const last = lastDayWords(plan.lastLinkEndsAt, settings);
  return (
    <section aria-labelledby="mail-plan">
      <h2 id="mail-plan">{words.title}</h2>
      <ul>
        {[
          ...mailLines(plan, settings),
          reminderLine(settings),
          fill(links, { days: after, last }),
        ].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
