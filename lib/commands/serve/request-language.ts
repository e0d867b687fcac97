import type { IncomingMessage } from "node:http";
import { askedHeaders, askedLanguageHeader } from "@/lib/session/asked-page";
import { acceptedLanguages, firstKnown } from "@/lib/session/language-rule";

/**
 * The language of a request, as far as it says it: what was chosen in this browser, else what the address
 * says, else what the browser asks for, else the first of the known ones.
 */
export function requestLanguage<Language extends string>(
  { headers, url = "/" }: Pick<IncomingMessage, "headers" | "url">,
  known: readonly [Language, ...Language[]],
): Language {
  const chosen = /(?:^|[; ])(?:__Host-)?ready-language=(\w{2,3})/.exec(headers.cookie ?? "")?.[1];
  const [pathname = "", search = ""] = url.split("?", 2);
  const searchParams = new URLSearchParams(search);
  const asked = askedHeaders({ pathname, searchParams })[askedLanguageHeader];
  const wanted = [chosen, asked, ...acceptedLanguages(headers["accept-language"] ?? null)];
  return firstKnown(wanted, known) ?? known[0];
}
