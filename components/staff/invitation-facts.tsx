import { mailWords } from "@/content/words/en/staff/desk";
import { fillInWords } from "@/content/words/en/staff/fill-in";
import { failureWords, invitationWords, languageLabel } from "@/content/words/en/staff/invitation";
import type { InvitationView } from "@/lib/invitations/desk/view";
import { wayOfEntry } from "@/lib/invitations/entered-by";
import { birthWords, lastDayWords, momentWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import { ChangedMarks } from "./changed-marks";
import { PhoneLink } from "./phone-link";
import { StatusMark } from "./status-mark";

const { facts: words, none } = invitationWords;
const failures: { readonly [failure: string]: string } = failureWords;

type Props = Pick<InvitationView, "invitation" | "mailing"> & {
  readonly settings: ClinicSettings;
};

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function MailFact({ invitation, mailing, settings }: Props) {
  const at = mailing?.endedAt ?? mailing?.queuedAt;
  const failure = mailing?.failure;
  const { sendAt, status } = invitation;
  if (status === "planned" && sendAt !== null) {
    const when = momentWords(sendAt, settings);
    return <Fact label={words.mail}>{fill(words.planned, { when })}</Fact>;
  }
  return (
    <Fact label={words.mail}>
      {mailWords[invitation.mail] ?? invitation.mail}
      {invitation.mail !== "none" && at && <> ({momentWords(at, settings)})</>}
      {invitation.mail !== "sent" && failure && (
        <p className="field-error">{failures[failure] ?? failureWords.other}</p>
      )}
    </Fact>
  );
}

/** That staff filled the form in with the person, and what they confirmed. */
function EntryFact({ invitation, settings }: Omit<Props, "mailing">) {
  const way = wayOfEntry(invitation.enteredBy);
  if (way === null) return null;
  const { identityCheckedAt, consentAt } = invitation;
  const at = (moment: Date | null) => (moment === null ? none : momentWords(moment, settings));
  const values = { checked: at(identityCheckedAt), agreed: at(consentAt) };
  return <Fact label={fillInWords.facts.label}>{fill(fillInWords.facts[way], values)}</Fact>;
}

/** Who is invited and when, where the invitation stands, and how its mail went. */
export function InvitationFacts({ invitation, mailing, settings }: Props) {
  const { person, status, appointmentAt, linkExpiresAt } = invitation;
  const { remindersSent: count, remindersOff } = invitation;
  return (
    <dl className="staff-facts">
      <Fact label={words.name}>
        <b dir="auto">{person.name}</b>
      </Fact>
      <Fact label={words.dateOfBirth}>{birthWords(person.dateOfBirth, settings)}</Fact>
      <Fact label={words.recordNumber}>
        <span dir="auto">{person.recordNumber || none}</span>
      </Fact>
      <Fact label={words.appointment}>{momentWords(appointmentAt, settings)}</Fact>
      <Fact label={words.clinician}>
        <span dir="auto">{person.clinician || none}</span>
      </Fact>
      <Fact label={words.phone}>
        {person.phone === "" ? none : <PhoneLink phone={person.phone} />}
      </Fact>
      <Fact label={words.email}>{person.email ?? none}</Fact>
      <Fact label={words.language}>{languageLabel(invitation.language)}</Fact>
      <Fact label={words.status}>
        <StatusMark status={status} />
        <ChangedMarks invitation={invitation} />
      </Fact>
      <EntryFact {...{ invitation, settings }} />
      <MailFact {...{ invitation, mailing, settings }} />
      <Fact label={words.reminders}>
        {remindersOff ? fill(words.remindersOff, { count }) : count}
      </Fact>
      {status !== "revoked" && (
        <Fact label={status === "expired" ? words.linkEnded : words.linkEnds}>
          {lastDayWords(linkExpiresAt, settings)}
        </Fact>
      )}
    </dl>
  );
}
