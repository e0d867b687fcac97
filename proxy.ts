import { type NextRequest, NextResponse } from "next/server";
import { systemClock } from "@/lib/clock";
import { contentPolicy } from "@/lib/requests/content-policy";
import { pageHeaders } from "@/lib/requests/page-headers";
import { fixParameter, routes } from "@/lib/routes";
import { setAsked } from "@/lib/session/asked-page";
import { keepOpenedLink } from "@/lib/session/opened-link";
import { renewSeen } from "@/lib/session/renew-seen";

/**
 * Sets the headers of every page. It is never the lock: who may see what is decided in the data layer.
 * A page that asks to fix a form answers 422, which a page itself cannot say.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  // Scripts run with this answer's nonce alone.
  const policy = contentPolicy(` 'nonce-${nonce}' 'strict-dynamic'`);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  setAsked(headers, request.nextUrl);
  const fixes = request.method === "GET" && request.nextUrl.searchParams.has(fixParameter);
  const response = fixes
    ? NextResponse.rewrite(request.nextUrl, { status: 422, request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(pageHeaders)) response.headers.set(name, value);
  // The address of a link has its token in it, which even our own site is not told again.
  const isLink = request.nextUrl.pathname.startsWith(`${routes.linkOutcome}/`);
  if (isLink) response.headers.set("Referrer-Policy", "strict-origin");
  response.headers.set("Cache-Control", "no-store");
  await renewSeen(request, response, systemClock.now());
  await keepOpenedLink(request, response);
  return response;
}

export const config = { matcher: ["/((?!_next/static|icon.svg|clinic-logo/).*)"] };
