import type { IncomingMessage, ServerResponse } from "node:http";
import { pageHeaders } from "@/lib/requests/page-headers";
import { setHeaders, siteOf } from "./fixed-headers";
import { isKept } from "./is-kept";
import type { FoundPage } from "./public-pages";
import { sendSmallest } from "./smallest-form";

/** What everyone sees alike may be kept this long, in seconds: a correction must come through. */
const keptSeconds = 300;

/** How long a page may be kept: nobody else's copy may hide a form that was begun meanwhile. */
function keeping({ page }: FoundPage): string {
  if (page.variant === "wrong code") return "no-store";
  if (page.shownTo === "everyone") return `public, max-age=${keptSeconds}`;
  return "no-cache";
}

function varying({ page, saysLanguage }: FoundPage): string {
  return [
    "Accept-Encoding",
    "Sec-Fetch-Site",
    ...(page.shownTo === "everyone" ? [] : ["Cookie"]),
    ...(saysLanguage ? [] : ["Accept-Language"]),
  ].join(", ");
}

/**
 * Sends a page, or word that it has not changed. That too has all the headers: a browser puts them in
 * place of those that it kept.
 */
export function sendPublicPage(
  request: IncomingMessage,
  response: ServerResponse,
  found: FoundPage,
): void {
  const { policy, tag, forms, variant } = found.page;
  const isWrong = variant === "wrong code";
  setHeaders(response, {
    ...pageHeaders(siteOf(request)),
    "Content-Security-Policy": policy,
    "Cache-Control": keeping(found),
    Vary: varying(found),
    ...(isWrong ? {} : { ETag: tag }),
  });
  if (!isWrong && isKept(request, tag)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  if (isWrong) response.statusCode = 422;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  sendSmallest(request, response, forms);
}
