import type { AskedItem } from "@/lib/form/asked-item";
import type { RawFields } from "@/lib/form/fields";
import type { Item } from "@/lib/form/item";
import { fieldsText, isPartOf, joinParts, type Parts, partsOf } from "@/lib/form/parts";
import type { Clash, Writing, WrittenParts } from "./change-record";
import { graverSide } from "./graver-side";
import { type Base, basePart, type PageMade, readBasePart } from "./page-made";

/** A short text that differs for texts that differ; of the empty text it is empty. */
export type Fingerprint = (text: string) => string;

export type Merging = {
  readonly asked: readonly AskedItem[];
  /** What a page made now would show, and what the page that saves has sent. */
  readonly current: RawFields;
  readonly sent: RawFields;
  readonly made: Pick<PageMade, "page" | "base">;
  readonly written: WrittenParts;
  readonly clashes: readonly Clash[];
  /** ISO. */
  readonly at: string;
  readonly fingerprint: Fingerprint;
};

export type Merged = {
  readonly raw: RawFields;
  readonly written: WrittenParts;
  readonly clashes: readonly Clash[];
  /** What the page may take for saved: its base from now on. */
  readonly base: Base;
};

type Side = { readonly fields: RawFields | undefined; readonly page: string; readonly at: string };

/** What becomes of one part: what is kept, who wrote it, and what waits for a choice. */
type Outcome = {
  readonly fields: RawFields | undefined;
  readonly by: Writing | undefined;
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
  const base = readBasePart(made.base[key]);
  const [here, there] = [fieldsText(mine), fieldsText(theirs)];
  const version = by?.version ?? 0;
  const pages = by?.pages ?? [];
  const others = pages.filter((page) => page !== made.page);
  const own = { pages: [made.page], at, version: version + 1 };
  const kept = (writing: Writing | undefined): Outcome => ({
    fields: theirs,
    by: writing,
    clash: undefined,
  });
  const changes = fingerprint(here) !== base.print;
  if (here === there) {
    return kept(changes ? { pages: [...others, made.page], at, version } : by);
  }
  // What this page alone wrote it may change again, back to what it was made from as well.
  const isOwn = pages.length > 0 && others.length === 0;
  if (isOwn && !changes) {
    return { fields: mine, by: { ...own, version: base.version }, clash: undefined };
  }
  if (!isOwn && !changes) return kept(by && { ...by, pages: others });
  const isNewer = version !== base.version || fingerprint(there) !== base.print;
  if (isOwn || !isNewer) return { fields: mine, by: own, clash: undefined };
  const other: Side = { fields: theirs, page: others[0] ?? "", at: by?.at ?? at };
  const typed: Side = { fields: mine, page: made.page, at };
  const typedStands = graverSide(item, mine, theirs) === "mine";
  const [stands, waits] = typedStands ? [typed, other] : [other, typed];
  const clash = { part: key, item: item.id, fields: waits.fields ?? {} };
  return {
    fields: stands.fields,
    by: typedStands ? own : by && { ...by, pages: others },
    clash: { ...clash, page: waits.page, at: waits.at },
  };
}

/** What the page may take for saved of a part: its own words where they stand now. */
function seenAfter(
  { by, fields, clash }: Outcome,
  mine: RawFields | undefined,
  before: string | undefined,
  fingerprint: Fingerprint,
): string {
  const here = fieldsText(mine);
  if (clash !== undefined || here !== fieldsText(fields)) return before ?? "";
  return basePart({ print: fingerprint(here), version: by?.version ?? 0 });
}

/** Whether what waits is said by what is saved now, or waits once more as it is. */
const isSaid = ({ fields }: Clash, outcome: Outcome): boolean =>
  outcome.clash !== undefined || fieldsText(fields) === fieldsText(outcome.fields);

/** Every part of an item, what is saved first, in its order; also those that both sides took away. */
const keysOf = (item: Item, base: Base, ...parts: readonly Parts[]): readonly string[] => [
  ...new Set([
    ...parts.flatMap((one) => [...one.keys()]),
    ...Object.keys(base).filter((key) => isPartOf(key, item.id)),
  ]),
];

/**
 * A form with what a page changed in it. A part that the page did not change stays as it is saved; one
 * that was changed on another page too is not overwritten: what was typed waits for the person's choice,
 * save that the graver answer about an emergency stands meanwhile.
 */
export function mergeForm(merging: Merging): Merged {
  const { asked, current, sent, made, fingerprint } = merging;
  const written: { [part: string]: Writing } = { ...merging.written };
  const base: { [part: string]: string } = {};
  let clashes = merging.clashes;
  const fields = asked.map((one): RawFields => {
    const [theirs, mine] = [partsOf(one, current), partsOf(one, sent)];
    const kept = new Map<string, RawFields>();
    for (const key of keysOf(one.item, made.base, theirs, mine)) {
      const outcome = mergePart(one, key, mine.get(key), theirs.get(key), merging);
      if (outcome.fields !== undefined) kept.set(key, outcome.fields);
      if (outcome.by !== undefined) written[key] = outcome.by;
      const seen = seenAfter(outcome, mine.get(key), made.base[key], fingerprint);
      if (seen !== "") base[key] = seen;
      const takenBack = (clash: Clash) =>
        clash.page === made.page &&
        (fieldsText(clash.fields) !== fieldsText(mine.get(key)) || isSaid(clash, outcome));
      clashes = clashes.filter((clash) => clash.part !== key || !takenBack(clash));
      if (outcome.clash) clashes = [...clashes, outcome.clash];
    }
    return joinParts(one, kept);
  });
  return { raw: Object.assign({}, ...fields), written, clashes, base };
}
