import "server-only";
import { parseCookies } from "better-auth/cookies";
import { sealSeen, seenAttributes, seenCookie } from "./staff-seen";

/** A `Set-Cookie` header of the cookie that says when a session was last used. */
function seenHeader(value: string, maxAge: number): string {
  const { path, secure } = seenAttributes();
  const lock = secure ? "; Secure" : "";
  return `${seenCookie()}=${value}; Max-Age=${maxAge}; Path=${path}; HttpOnly; SameSite=Lax${lock}`;
}

/** The `Set-Cookie` header that begins a session's fifteen minutes. */
export async function beginSeen(sessionId: string, now: Date): Promise<string> {
  return seenHeader(encodeURIComponent(await sealSeen(sessionId, now)), seenAttributes().maxAge);
}

/** The `Set-Cookie` header that ends them. */
export const endSeen = (): string => seenHeader("", 0);

/** The request's cookies whose names end so, as headers for better-auth, and no others. */
export function onlyCookie(headers: Headers, ending: string): Headers {
  const cookies = [...parseCookies(headers.get("cookie") ?? "")].filter(([name]) =>
    name.endsWith(ending),
  );
  const text = cookies.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; ");
  return new Headers(text === "" ? {} : { cookie: text });
}
