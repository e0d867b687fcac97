import type { Editions } from "@/lib/edition/editions";
import { routes } from "@/lib/routes";
import { ownLanguage } from "@/lib/session/own-language";
import { languageHtml } from "./language-html";
import { waitToPrint } from "./wait-to-print";

/** The page of a patient whose PDF must wait, in this browser's language. */
export async function patientWait(
  editions: Editions,
  request: Request,
  seconds: number,
): Promise<Response> {
  const language = await ownLanguage(editions);
  const { product, waiting } = editions.contentFor(language).pageWords;
  const top = languageHtml(editions, language, routes.summary);
  const frame = { language, product, top };
  return waitToPrint(request, { frame, words: waiting, back: routes.summary, seconds });
}
