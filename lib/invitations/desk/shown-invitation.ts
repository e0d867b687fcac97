import type { StoredInvitation } from "@/lib/invitations/stored-invitation";
import type { TypedInvitation } from "@/lib/invitations/typed-invitation";
import { clinicDay, clinicTime } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";

/** An invitation as the form shows it: the reverse of `readInvitation`. */
export function shownInvitation(
  { person, appointmentAt, language }: StoredInvitation,
  place: Pick<ClinicSettings, "timeZone">,
): TypedInvitation {
  const [year = "", month, day] = person.dateOfBirth.split("-");
  return {
    name: person.name,
    "record-number": person.recordNumber,
    email: person.email ?? "",
    phone: person.phone,
    "birth-day": String(Number(day)),
    "birth-month": String(Number(month)),
    "birth-year": year,
    day: clinicDay(appointmentAt, place),
    time: clinicTime(appointmentAt, place),
    clinician: person.clinician,
    language,
  };
}
