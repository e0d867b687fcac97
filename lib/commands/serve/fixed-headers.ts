import type { IncomingMessage, ServerResponse } from "node:http";
import { siteHeader } from "@/lib/requests/page-headers";

export type FixedHeaders = { readonly [name: string]: string };

/** For what is no page of ours: it loads nothing, runs nothing and stands in no frame. */
const strictest =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Headers of every answer of this server: pages, files and refusals. Whoever has come once over https
 * comes only over https for a year. A page has a policy of its own (`proxy.ts`) in place of the strictest.
 */
export const fixedHeaders = (appUrl: string | undefined): FixedHeaders => ({
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": strictest,
  "Cross-Origin-Resource-Policy": "same-origin",
  ...(appUrl?.startsWith("https:") ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
});

/** Headers of a page that the server itself answers with: it needs nothing and nobody keeps it. */
export const ownPageHeaders: FixedHeaders = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": strictest,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex",
};

/** Whose page led to a request, as the browser says. */
export const siteOf = ({ headers }: IncomingMessage): string => String(headers[siteHeader] ?? "");

export function setHeaders(response: ServerResponse, headers: FixedHeaders): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
