/** What every page says besides its content policy, whoever makes it. */
const always = {
  // Not "no-referrer": browsers would then send "Origin: null" with our own forms.
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
} as const;

/** The request header by which a browser says whose page led to an address. */
export const siteHeader = "sec-fetch-site";
/** Our own page, or nobody's: an address that was typed, kept, or opened from another app. */
const withoutOpener: readonly string[] = ["same-origin", "none"];

/**
 * The headers of a page. It is parted from whatever page of another site opened it, which could look on,
 * or put another page in its place. Where none did, a browser would change the process for nothing, and a
 * phone paint its first page a sixth later.
 * @param site whose page led here, as the browser says; anything else where it does not
 */
export const pageHeaders = (site: string | null | undefined) => ({
  ...always,
  ...(withoutOpener.includes(site ?? "") ? {} : { "Cross-Origin-Opener-Policy": "same-origin" }),
});
