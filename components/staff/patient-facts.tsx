import { invitationWords } from "@/content/words/en/staff/invitation";
import type { Person } from "@/lib/invitations/person";
import { birthWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { PhoneLink } from "./phone-link";

const { facts: words, none } = invitationWords;

type Props = { readonly person: Person; readonly settings: ClinicSettings };

/** Who a person is and how they are reached. */
export function PatientFacts({ person, settings }: Props) {
  return (
    <dl className="staff-facts">
      <dt>{words.name}</dt>
      <dd>
        <b dir="auto">{person.name}</b>
      </dd>
      <dt>{words.dateOfBirth}</dt>
      <dd>{birthWords(person.dateOfBirth, settings)}</dd>
      <dt>{words.recordNumber}</dt>
      <dd dir="auto">{person.recordNumber || none}</dd>
      <dt>{words.phone}</dt>
      <dd>{person.phone === "" ? none : <PhoneLink phone={person.phone} />}</dd>
      <dt>{words.email}</dt>
      <dd>{person.email ?? none}</dd>
    </dl>
  );
}
