import "server-only";
import { sealData, unsealData } from "iron-session";
import { cookies } from "next/headers";
import type { NextRequest, NextResponse } from "next/server";
import { z } from "zod";
import { environment } from "@/lib/env";
import { cookieName, isSecure } from "@/lib/env/cookie-name";
import { hasToken, tokenIn } from "@/lib/invitations/links/token";
import { routes } from "@/lib/routes";

const openedCookie = () => cookieName("ready-link");
/** A phone throws a page away and reads it anew when it is looked at again. */
const seconds = 4 * 60 * 60;
const opened = z.object({ token: z.string(), page: z.enum(["open", "stop-reminders"]) });
export type OpenedLink = z.output<typeof opened>;
const sealing = () => ({ password: environment().sessionSecret, ttl: seconds });

const attributes = () => ({
  httpOnly: true,
  sameSite: "lax" as const,
  secure: isSecure(),
  path: "/",
});

/** The link whose own page an address is; null for every other. */
function linkAt({ method, nextUrl: { pathname } }: NextRequest): OpenedLink | null {
  if (method !== "GET" || !pathname.startsWith(`${routes.linkOutcome}/`)) return null;
  const [part = "", page = "open", more] = pathname.split("/").slice(2);
  if (!hasToken(part) || more !== undefined) return null;
  return opened.safeParse({ token: tokenIn(part), page }).data ?? null;
}

/**
 * Keeps the token of a link that is opened, sealed, for the page's being read anew: its address forgets the
 * token at once. Whoever takes the cookie must give the date of birth all the same.
 */
export async function keepOpenedLink(request: NextRequest, response: NextResponse): Promise<void> {
  const link = linkAt(request);
  if (link === null) return;
  const sealed = await sealData(link, sealing());
  response.cookies.set(openedCookie(), sealed, { ...attributes(), maxAge: seconds });
}

/** The link that this browser opened last and nothing came of yet; null for none. */
export async function openedLink(): Promise<OpenedLink | null> {
  const sealed = (await cookies()).get(openedCookie())?.value;
  if (!sealed) return null;
  try {
    return opened.safeParse(await unsealData<unknown>(sealed, sealing())).data ?? null;
  } catch {
    // Any stranger may send one; whatever is wrong with it, it says nothing.
    return null;
  }
}

/** Forgets it: the person was let in, or something else came of it. For route handlers only. */
export async function forgetOpenedLink(): Promise<void> {
  const jar = await cookies();
  if (jar.get(openedCookie())) jar.set(openedCookie(), "", { ...attributes(), maxAge: 0 });
}
