import { randomUUID } from "node:crypto";
import type { AskedItem } from "@/lib/form/asked-item";
import type { RawFields } from "@/lib/form/fields";
import { fieldsText, isPartOf, partsOf } from "@/lib/form/parts";
import type { WrittenParts } from "@/lib/questionnaire/changes/change-record";
import { type Base, basePart, type PageMade } from "@/lib/questionnaire/changes/page-made";
import { fingerprint } from "./fingerprint";

/** What each part of an item holds, with those that were emptied. */
function baseOf(one: AskedItem, shown: RawFields, written: WrittenParts) {
  const parts = partsOf(one, shown);
  const emptied = Object.keys(written).filter((key) => isPartOf(key, one.item.id));
  return [...new Set([...parts.keys(), ...emptied])].map((key) => {
    const print = fingerprint(fieldsText(parts.get(key)));
    return [key, basePart({ print, version: written[key]?.version ?? 0 })] as const;
  });
}

/** Whose answers a page shows, as its form says it: of a response's id. */
export const formMark = (responseId: string): string => fingerprint(responseId);

/** What a page that is being made of a response shows, for its form to say when it is posted. */
export function makePage(
  asked: readonly AskedItem[],
  shown: RawFields,
  written: WrittenParts | undefined,
  { id, revision }: { readonly id: string; readonly revision: number },
): PageMade {
  const parts = asked.flatMap((one) => baseOf(one, shown, written ?? {}));
  const base: Base = Object.fromEntries(parts.filter(([, text]) => text !== ""));
  return { form: formMark(id), page: randomUUID(), revision, base };
}
