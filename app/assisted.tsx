import { AssistBar } from "@/components/staff/assist-bar";
import { AssistEmergency } from "@/components/staff/assist-emergency";
import { assistedPerson } from "@/lib/responses/assisted-person";
import { ifItAnswers } from "@/lib/session/if-it-answers";
import { ownSession } from "@/lib/session/own-response";
import { countries } from "@/lib/settings/countries";
import { linkContent } from "./own-content";

/** For whom the member of staff at this browser fills a form in; null for everybody else. */
async function assisted() {
  const session = await ifItAnswers(ownSession(), null);
  if (session?.kind !== "invited" || session.assistant === null) return null;
  const person = await ifItAnswers(assistedPerson(session), null);
  const { invitationId, assistant } = session;
  return person && { person, invitationId, way: assistant.way };
}

/** Above the pages of a form that staff fill in. */
export async function AssistedBar() {
  const shown = await assisted();
  return shown && <AssistBar name={shown.person.name} way={shown.way} />;
}

/** On the emergency page, for staff who fill the form in. */
export async function AssistedEmergency() {
  const shown = await assisted();
  const clinic = shown && (await linkContent());
  if (shown === null || clinic === null) return null;
  const { person, way, invitationId } = shown;
  const { emergencyNumber: number } = countries[clinic.settings.country];
  return <AssistEmergency phone={person.phone} {...{ way, invitationId, number }} />;
}
