import { zoneWords as words } from "@/content/words/en/staff/zone";
import type { ComingAppointments } from "@/lib/invitations/zone/coming-appointments";
import { staffRoutes } from "@/lib/routes";
import { sameClock } from "@/lib/settings/clinic-time";
import { exactMomentWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";

type Props = {
  readonly id: string;
  readonly before: ClinicSettings;
  readonly after: ClinicSettings;
  readonly coming: ComingAppointments | null;
};

/** What of the appointments to come stays when the time zone changes, each with the next one as it would be. */
export function ZoneChoicePage({ id, before, after, coming }: Props) {
  const zones = { from: before.timeZone, to: after.timeZone };
  const next = coming?.next;
  const shown = (moment: Date) => exactMomentWords(moment, after);
  return (
    <>
      <h1>{words.title}</h1>
      <p>{fill(words.text, { ...zones, count: coming?.count ?? 0 })}</p>
      {next && <p>{fill(words.next, { when: exactMomentWords(next, before) })}</p>}
      <form method="post" action={staffRoutes.saveZone(id)} className="zone-choice">
        <section aria-labelledby="keep-clock">
          <h2 id="keep-clock">{words.clock.title}</h2>
          <p>{words.clock.text}</p>
          {next && <p>{fill(words.after, { when: shown(sameClock(next, before, after)) })}</p>}
          <button type="submit" name="keep" value="clock" className="primary">
            {words.clock.button}
          </button>
        </section>
        <section aria-labelledby="keep-moment">
          <h2 id="keep-moment">{words.moment.title}</h2>
          <p>{words.moment.text}</p>
          {next && <p>{fill(words.after, { when: shown(next) })}</p>}
          <button type="submit" name="keep" value="moment" className="secondary">
            {words.moment.button}
          </button>
        </section>
      </form>
      <p>
        <a href={staffRoutes.typedSettings(id)}>{words.back}</a>
      </p>
    </>
  );
}
