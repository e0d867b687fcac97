import { deskWords } from "@/content/words/en/staff/desk";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";
import { staffRoutes } from "@/lib/routes";
import { birthWords, dayWords, isToday, timeWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";

const { emergencies: words } = deskWords;

type FlagProps = {
  readonly invitation: StoredInvitation;
  readonly settings: ClinicSettings;
  readonly now: Date;
};

/** That a person was shown an emergency notice and said yes, and when. */
export function emergencyText({ invitation, settings, now }: FlagProps): string {
  const at = invitation.emergencyAt;
  if (at === null) return "";
  const time = timeWords(at, settings);
  return isToday(at, now, settings)
    ? fill(words.said, { time })
    : fill(words.saidOn, { day: dayWords(at, settings), time });
}

function Flag(props: FlagProps) {
  const { person, id } = props.invitation;
  return (
    <li>
      <p>
        <a href={staffRoutes.invitation(id)}>
          <b dir="auto">{person.name}</b>
        </a>
        , {birthWords(person.dateOfBirth, props.settings)}
      </p>
      <p>{emergencyText(props)}</p>
      <form method="post" action={staffRoutes.invitationAction(id, "emergency-seen")}>
        <button type="submit" className="danger">
          {words.seen}{" "}
          <span className="visually-hidden">{fill(words.seenFor, { name: person.name })}</span>
        </button>
      </form>
    </li>
  );
}

type Props = {
  readonly invitations: readonly StoredInvitation[];
  readonly settings: ClinicSettings;
  readonly now: Date;
};

/** Everybody whose sign of an emergency nobody took note of, before anything else on the desk. */
export function EmergencyList({ invitations, settings, now }: Props) {
  if (invitations.length === 0) return null;
  return (
    <section className="emergency-flags" aria-labelledby="emergencies">
      <h2 id="emergencies">
        <span aria-hidden="true">⚠ </span>
        {words.title}
      </h2>
      <ul>
        {invitations.map((invitation) => (
          <Flag key={invitation.id} {...{ invitation, settings, now }} />
        ))}
      </ul>
    </section>
  );
}
