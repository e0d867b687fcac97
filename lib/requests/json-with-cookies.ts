/** JSON for our own script that also sets cookies, given as whole `Set-Cookie` headers. */
export function jsonWithCookies(json: unknown, cookies: readonly string[]): Response {
  const headers = new Headers({ "Cache-Control": "no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return Response.json(json, { headers });
}
