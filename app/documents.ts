import "server-only";
import type { Documents } from "@/components/documents/documents";
import { languages as codes, editions } from "@/content";

/** The languages that a page can be changed to. */
export const pageLanguages = codes.map((code) => ({ code, name: editions.languageName(code) }));

/** What makes the patients' pages: the server brings it. */
export function documents(): Documents {
  const made = globalThis.readyToAskDocuments;
  if (made === undefined) throw new Error("The server has brought nothing that makes pages.");
  return made;
}
