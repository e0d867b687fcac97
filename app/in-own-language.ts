import { isLanguage } from "@/content";
import { languageOfPath, pathWith } from "@/lib/routes";
import { ownLanguage } from "./own-language";
import { problemReply } from "./replies";

/**
 * Leads from an address that was typed without a language to the same page in this browser's. What has a
 * language already would have been found.
 */
export async function inOwnLanguage(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (isLanguage(languageOfPath(pathname) ?? "")) return problemReply(request, "notFound");
  const headers = {
    Location: pathWith(pathname, await ownLanguage()),
    "Cache-Control": "no-store",
  };
  return new Response(null, { status: 307, headers });
}
