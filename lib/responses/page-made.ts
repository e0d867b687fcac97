import { randomUUID } from "node:crypto";
import type { AskedItem } from "@/lib/form/asked-item";
import type { RawFields } from "@/lib/form/fields";
import { fieldsText, partsOf } from "@/lib/form/parts";
import type { PageMade } from "@/lib/questionnaire/changes/page-made";
import { fingerprint } from "./fingerprint";

/** What a page that is being made shows, for its form to say when it is posted. */
export function makePage(
  asked: readonly AskedItem[],
  shown: RawFields,
  revision: number,
): PageMade {
  const parts = asked.flatMap((one) => [...partsOf(one, shown)]);
  const base = parts.map(([key, fields]) => [key, fingerprint(fieldsText(fields))] as const);
  return { page: randomUUID(), revision, base: Object.fromEntries(base) };
}
