/** What every page says besides its content policy, whoever makes it. */
export const pageHeaders = {
  // Not "no-referrer": browsers would then send "Origin: null" with our own forms.
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  "Cross-Origin-Opener-Policy": "same-origin",
} as const;
