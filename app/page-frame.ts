import "server-only";
import type { Frame } from "@/components/documents/patient-document";
import { editions, languages } from "@/content";
import { shownClinic } from "@/lib/clinic/shown-clinic";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import { assistedPerson } from "@/lib/responses/assisted-person";
import { ifItAnswers } from "@/lib/session/if-it-answers";

/** The languages that a page can be changed to. */
const pageLanguages = languages.map((code) => ({ code, name: editions.languageName(code) }));

/** For whom the member of staff at this browser fills a form in; null for everybody else. */
async function assistedBy(session: PatientSession | null): Promise<Frame["assisted"]> {
  if (session?.kind !== "invited" || session.assistant === null) return null;
  const person = await ifItAnswers(assistedPerson(session), null);
  return person && { name: person.name, way: session.assistant.way };
}

type Page = Omit<Frame, "languages" | "clinic" | "assisted"> & {
  readonly session: PatientSession | null;
  /** Whether the clinic that asked stands at its head. */
  readonly ofClinic: boolean;
};

/** What stands around a patient's page; it is the same with less while the database does not answer. */
export async function pageFrame({ session, ofClinic, ...page }: Page): Promise<Frame> {
  return {
    ...page,
    languages: pageLanguages,
    clinic: ofClinic ? await ifItAnswers(shownClinic(), null) : null,
    assisted: await assistedBy(session),
  };
}
