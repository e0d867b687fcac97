import { createHash } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { leaveAddress } from "@/components/links/leave-address";
import { systemClock } from "@/lib/clock";
import { contentPolicy } from "@/lib/requests/content-policy";
import { pageHeaders, siteHeader } from "@/lib/requests/page-headers";
import { fixParameter, languageOfPath, routes } from "@/lib/routes";
import { setAsked } from "@/lib/session/asked-page";
import { keepOpenedLink } from "@/lib/session/opened-link";
import { renewSeen } from "@/lib/session/renew-seen";

/** The folders of pages that `components/documents` makes, and not Next. */
const folders = [
  ...[routes.questionnaire, routes.summary, routes.deleteAnswers, routes.linkOutcome],
];

/** Whether it is of such a page: in one of these folders, or one that everyone may read. */
function isDocument(path: string): boolean {
  const { anyHome, anyEmergency, home, emergency } = routes;
  const language = languageOfPath(path) ?? "";
  return (
    [anyHome, anyEmergency, home(language), emergency(language)].includes(path) ||
    folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
  );
}

/** Lets the script run that takes a token out of the address bar. */
const leaving = `'sha256-${createHash("sha256").update(leaveAddress).digest("base64")}'`;

/**
 * Sets the headers of every page. It is never the lock: who may see what is decided in the data layer.
 * A page that asks to fix a form answers 422, which a page itself cannot say.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const { pathname } = request.nextUrl;
  const isLink = pathname.startsWith(`${routes.linkOutcome}/`);
  const ours = isLink ? ` ${leaving}` : "";
  const policy = contentPolicy(isDocument(pathname) ? ours : ` 'nonce-${nonce}' 'strict-dynamic'`);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  setAsked(headers, request.nextUrl);
  const fixes = request.method === "GET" && request.nextUrl.searchParams.has(fixParameter);
  const response = fixes
    ? NextResponse.rewrite(request.nextUrl, { status: 422, request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(pageHeaders(request.headers.get(siteHeader))))
    response.headers.set(name, value);
  // The address of a link has its token in it, which even our own site is not told again.
  if (isLink) response.headers.set("Referrer-Policy", "strict-origin");
  response.headers.set("Cache-Control", "no-store");
  await renewSeen(request, response, systemClock.now());
  await keepOpenedLink(request, response);
  return response;
}

export const config = { matcher: ["/((?!_next/static|icon.svg|clinic-logo/).*)"] };
