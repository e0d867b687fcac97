import type { AskedItem } from "@/lib/form/asked-item";
import type { RawFields } from "@/lib/form/fields";
import { fieldsText, joinParts, type Parts, partsOf } from "@/lib/form/parts";
import type { Clash } from "./change-record";
import { graverSide } from "./graver-side";
import type { Base, PageMade } from "./page-made";

/** A short text that differs for texts that differ; of the empty text it is empty. */
export type Fingerprint = (text: string) => string;

type Written = { readonly [part: string]: { readonly page: string; readonly at: string } };

export type Merging = {
  readonly asked: readonly AskedItem[];
  /** What a page made now would show, and what the page that saves has sent. */
  readonly current: RawFields;
  readonly sent: RawFields;
  readonly made: Pick<PageMade, "page" | "base">;
  readonly written: Written;
  readonly clashes: readonly Clash[];
  /** ISO. */
  readonly at: string;
  readonly fingerprint: Fingerprint;
};

export type Merged = {
  readonly raw: RawFields;
  readonly written: Written;
  readonly clashes: readonly Clash[];
  /** What the page may take for saved: its base from now on. */
  readonly base: Base;
};

type Side = { readonly fields: RawFields | undefined; readonly page: string; readonly at: string };

/** What becomes of one part: what is kept, who wrote it, and what waits for a choice. */
type Outcome = {
  readonly fields: RawFields | undefined;
  readonly by: { readonly page: string; readonly at: string } | undefined;
  readonly clash: Clash | undefined;
};

function mergePart(
  { item }: AskedItem,
  key: string,
  mine: RawFields | undefined,
  theirs: RawFields | undefined,
  { made, written, at, fingerprint }: Merging,
): Outcome {
  const by = written[key];
  const base = made.base[key] ?? "";
  const [here, there] = [fieldsText(mine), fieldsText(theirs)];
  const kept = { fields: theirs, by, clash: undefined };
  if (fingerprint(here) === base || here === there) return kept;
  const own = { page: made.page, at };
  const isOwn = by !== undefined && by.page === made.page;
  if (isOwn || fingerprint(there) === base) return { fields: mine, by: own, clash: undefined };
  const other: Side = { fields: theirs, page: by?.page ?? "", at: by?.at ?? at };
  const typed: Side = { fields: mine, ...own };
  const [stands, waits] =
    graverSide(item, mine, theirs) === "mine" ? [typed, other] : [other, typed];
  const clash = { part: key, item: item.id, fields: waits.fields ?? {} };
  return {
    fields: stands.fields,
    by: stands === typed ? own : by,
    clash: { ...clash, page: waits.page, at: waits.at },
  };
}

/** Every part of an item, what is saved first, in its order. */
const keysOf = (...parts: readonly Parts[]): readonly string[] => [
  ...new Set(parts.flatMap((one) => [...one.keys()])),
];

/**
 * A form with what a page changed in it. A part that the page did not change stays as it is saved; one
 * that was changed on another page too is not overwritten: what was typed waits for the person's choice,
 * save that the graver answer about an emergency stands meanwhile.
 */
export function mergeForm(merging: Merging): Merged {
  const { asked, current, sent, made, fingerprint } = merging;
  const written = { ...merging.written };
  const base: { [part: string]: string } = {};
  let clashes = merging.clashes;
  const fields = asked.map((one): RawFields => {
    const [theirs, mine] = [partsOf(one, current), partsOf(one, sent)];
    const kept = new Map<string, RawFields>();
    for (const key of keysOf(theirs, mine)) {
      const outcome = mergePart(one, key, mine.get(key), theirs.get(key), merging);
      if (outcome.fields !== undefined) kept.set(key, outcome.fields);
      if (outcome.by !== undefined) written[key] = outcome.by;
      const seen = outcome.clash ? made.base[key] : fingerprint(fieldsText(mine.get(key)));
      if (seen) base[key] = seen;
      clashes = clashes.filter(({ part, page }) => part !== key || page !== made.page);
      if (outcome.clash) clashes = [...clashes, outcome.clash];
    }
    return joinParts(one, kept);
  });
  return { raw: Object.assign({}, ...fields), written, clashes, base };
}
