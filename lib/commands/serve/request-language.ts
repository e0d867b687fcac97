import type { IncomingMessage } from "node:http";
import { acceptedLanguages, firstKnown } from "@/lib/session/language-rule";

/**
 * The language of a request, as far as its headers say it: what was chosen in this browser, else what it
 * asks for, else the first of the known ones.
 */
export function requestLanguage<Language extends string>(
  { headers }: Pick<IncomingMessage, "headers">,
  known: readonly [Language, ...Language[]],
): Language {
  const chosen = /(?:^|[; ])(?:__Host-)?ready-language=(\w{2,3})/.exec(headers.cookie ?? "")?.[1];
  const wanted = [chosen, ...acceptedLanguages(headers["accept-language"] ?? null)];
  return firstKnown(wanted, known) ?? known[0];
}
