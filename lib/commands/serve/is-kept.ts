import type { IncomingMessage } from "node:http";

/** An entity tag in a list; one that is weak, or that a proxy on the way made strong, is the same. */
const tagInList = /(?:W\/)?("[^"]*")/g;

const opaque = (tag: string): string => tag.replace(/^W\//, "");

/**
 * Whether the browser has what it asks for as it is now, so that it is not sent again: RFC 9110, 13.1.2.
 * @param tag what tells this from another version; undefined for what has none, of which any copy will do
 */
export function isKept({ headers }: IncomingMessage, tag: string | undefined): boolean {
  const known = headers["if-none-match"]?.trim() ?? "";
  if (known === "*") return true;
  return tag !== undefined && [...known.matchAll(tagInList)].some(([, one]) => one === opaque(tag));
}
