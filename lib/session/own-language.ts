import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import type { Editions } from "@/lib/edition/editions";
import { askedLanguageHeader } from "./asked-page";
import { ifItAnswers } from "./if-it-answers";
import { chooseLanguage, chosenLanguage } from "./language-cookie";
import { acceptedLanguages, firstKnown } from "./language-rule";
import { ownResponse, ownSession } from "./own-response";

/** The language this browser's form is filled in, or was asked for in. */
async function languageOfForm(): Promise<string | undefined> {
  try {
    const session = await ifItAnswers(ownSession(), null);
    if (session === null) return undefined;
    const stored = await ifItAnswers(ownResponse(), null);
    return stored?.draft.language ?? (session.kind === "invited" ? session.language : undefined);
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
 */
export const ownLanguage = cache(
  (editions: Editions): Promise<string> => firstOf(editions, languageOfForm),
);

/** The same for whoever has the form, and the language it is filled in, in hand already. */
export const languageWithForm = (editions: Editions, ofForm: string): Promise<string> =>
  firstOf(editions, async () => ofForm);

/**
 * Keeps the language of the page that a form was sent from, where this browser's pages would go on in
 * another: it was chosen by a link, which writes nothing. For route handlers only.
 */
export async function keepAskedLanguage(editions: Editions): Promise<void> {
  const asked = firstKnown([(await headers()).get(askedLanguageHeader)], editions.languages);
  if (asked === undefined || asked === (await ownLanguage(editions))) return;
  await chooseLanguage(asked);
}
