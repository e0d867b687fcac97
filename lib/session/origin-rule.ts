/**
 * Whether a request that changes something was sent by a page of this site. With `appOrigin` the
 * browser's `Origin` must equal it; without, it must be the host that was asked. A browser that
 * sends no `Origin` must say by `Sec-Fetch-Site` that the page is of the same origin.
 */
export function comesFromOwnPage(headers: Headers, appOrigin: string | undefined): boolean {
  const origin = headers.get("origin");
  if (origin === null) return headers.get("sec-fetch-site") === "same-origin";
  if (appOrigin !== undefined) return origin === appOrigin;
  if (!URL.canParse(origin)) return false;
  const { host, protocol } = new URL(origin);
  const asked = `${protocol}//${headers.get("host") ?? ""}`;
  return (
    (protocol === "http:" || protocol === "https:") &&
    URL.canParse(asked) &&
    host === new URL(asked).host
  );
}
