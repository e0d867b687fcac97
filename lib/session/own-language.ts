import "server-only";
import { headers } from "next/headers";
import { systemClock } from "@/lib/clock";
import type { Editions } from "@/lib/edition/editions";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import type { StoredResponse } from "@/lib/responses/store";
import { askedLanguageHeader } from "./asked-page";
import { ifItAnswers } from "./if-it-answers";
import { chooseLanguage, chosenLanguage } from "./language-cookie";
import { acceptedLanguages, firstKnown } from "./language-rule";
import { responseOf } from "./own-response";
import { readPatientSession } from "./patient";

/** The language a form is filled in, or was asked for in. */
export const languageOfForm = (
  session: PatientSession | null,
  stored: StoredResponse | null,
): string | undefined =>
  stored?.draft.language ?? (session?.kind === "invited" ? session.language : undefined);

/** The language of this browser's form. */
async function lookedUp(known: PatientSession | null | undefined): Promise<string | undefined> {
  const now = systemClock.now();
  try {
    const session = known === undefined ? await ifItAnswers(readPatientSession(now), null) : known;
    return languageOfForm(session, await ifItAnswers(responseOf(session, now), null));
  } catch {
    // Whatever is wrong with the answers, the page that says so needs a language.
    return undefined;
  }
}

async function firstOf(
  { languages, defaultLanguage }: Editions,
  ofForm: () => Promise<string | undefined>,
): Promise<string> {
  const known = (...wanted: readonly (string | null | undefined)[]) =>
    firstKnown(wanted, languages);
  const sent = await headers();
  return (
    known(await chosenLanguage()) ??
    known(await ofForm()) ??
    known(sent.get(askedLanguageHeader)) ??
    known(...acceptedLanguages(sent.get("accept-language"))) ??
    defaultLanguage
  );
}

/**
 * The language of a patient's page: what was chosen in this browser; else that of its form; else what
 * the address says; else what the browser asks for; else the default one.
 * @param session this browser's, where it is in hand already
 */
export const ownLanguage = (editions: Editions, session?: PatientSession | null): Promise<string> =>
  firstOf(editions, () => lookedUp(session));

/** The same for whoever has the form, and the language it is filled in, in hand already. */
export const languageWithForm = (editions: Editions, ofForm: string | undefined): Promise<string> =>
  firstOf(editions, async () => ofForm);

/**
 * Keeps the language of the page that a form was sent from, where this browser's pages would go on in
 * another: it was chosen by a link, which writes nothing. For route handlers only.
 * @returns the language that this browser's pages go on in
 */
export async function keepAskedLanguage(
  editions: Editions,
  session?: PatientSession | null,
): Promise<string> {
  const asked = firstKnown([(await headers()).get(askedLanguageHeader)], editions.languages);
  const own = await ownLanguage(editions, session);
  if (asked === undefined || asked === own) return own;
  await chooseLanguage(asked);
  return asked;
}
