import type { Person } from "@/lib/invitations/person";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";
import type { TypedInvitation } from "@/lib/invitations/typed-invitation";
import { clinicDay, clinicMoments, clinicTime } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";
import type { PatientView } from "./view-patient";

type Place = Pick<ClinicSettings, "timeZone">;

/** Which of the two times of a doubled hour a moment is; empty at any other. */
function whichOf(moment: Date, day: string, time: string, place: Place): string {
  const meant = clinicMoments(day, time, place);
  if (meant.kind !== "two") return "";
  return meant.moments[0].getTime() === moment.getTime() ? "first" : "second";
}

/** A person as the form shows them, whatever the appointment. */
function shownPerson(person: Person) {
  const [year = "", month, day] = person.dateOfBirth.split("-");
  return {
    name: person.name,
    "record-number": person.recordNumber,
    email: person.email ?? "",
    phone: person.phone,
    "birth-day": String(Number(day)),
    "birth-month": String(Number(month)),
    "birth-year": year,
    clinician: person.clinician,
  };
}

/** What the form for one more invitation of somebody says already: all but when. */
export const shownAgain = ({
  person,
  invitations: [{ language }],
}: PatientView): Partial<TypedInvitation> => ({ ...shownPerson(person), language });

/** An invitation as the form shows it: the reverse of `readInvitation`. */
export function shownInvitation(
  { person, appointmentAt, language, sendAt }: StoredInvitation,
  place: Place,
): TypedInvitation {
  const [on, time] = [clinicDay(appointmentAt, place), clinicTime(appointmentAt, place)];
  return {
    ...shownPerson(person),
    day: on,
    time,
    which: whichOf(appointmentAt, on, time, place),
    language,
    "send-day": sendAt === null ? "" : clinicDay(sendAt, place),
  };
}
