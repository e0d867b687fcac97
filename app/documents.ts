import "server-only";
import type { Documents } from "@/components/documents/documents";

/** What makes the patients' pages: the server brings it. */
export function documents(): Documents {
  const made = globalThis.readyToAskDocuments;
  if (made === undefined) throw new Error("The server has brought nothing that makes pages.");
  return made;
}
