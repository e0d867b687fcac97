import type { Content } from "@/lib/edition/content";
import type { RawFields } from "@/lib/form/fields";
import { fieldsText, joinParts, type Parts, partsOf } from "@/lib/form/parts";
import type { Step } from "@/lib/form/step";
import { askedItems } from "@/lib/questionnaire/asked-items";
import type { Clash } from "@/lib/questionnaire/changes/change-record";
import { type PageMade, readBasePart } from "@/lib/questionnaire/changes/page-made";
import { shownFields } from "@/lib/questionnaire/shown-fields";
import type { Draft } from "./draft";
import { fingerprint } from "./fingerprint";
import { putFields } from "./put-fields";

/** The choice of what is saved. */
export const keepSaved = "saved";

/** How the form of a choice names a part, and the page whose answer was chosen, or `keepSaved`. */
export const choiceName = (part: string): string => `keep:${part}`;

/** A clash whose other page is not known is chosen by this name. */
const unknownPage = "before";

type Choosing = {
  readonly content: Content;
  readonly step: Step;
  readonly sent: URLSearchParams;
  readonly made: PageMade | null;
  readonly now: Date;
  readonly language: string;
};

/**
 * A draft in which a person's choices stand where two pages had changed one answer. What was not chosen,
 * or was changed once more since the choice was shown, goes on waiting.
 */
export function chooseAnswers(draft: Draft, choosing: Choosing): Draft {
  const { content, step, sent, made, now } = choosing;
  const asked = askedItems(content, step, draft.answers);
  const current = shownFields(asked, draft.answers, draft.unresolved[step.id]);
  const waiting = draft.changes.clashes[step.id] ?? [];
  const written = { ...draft.changes.written[step.id] };
  const settled = new Set<string>();
  const chosen = (part: string, saved: RawFields | undefined): Clash | "saved" | null => {
    const choice = sent.get(choiceName(part));
    const { print } = readBasePart(made?.base[part]);
    if (choice === null || print !== fingerprint(fieldsText(saved))) return null;
    if (choice === keepSaved) return "saved";
    return waiting.find((one) => one.part === part && (one.page || unknownPage) === choice) ?? null;
  };
  const fields = asked.map((one): RawFields => {
    const parts: Map<string, RawFields> = new Map(partsOf(one, current) satisfies Parts);
    for (const { part } of waiting.filter(({ item }) => item === one.item.id)) {
      if (settled.has(part)) continue;
      const choice = chosen(part, parts.get(part));
      if (choice === null) continue;
      settled.add(part);
      const version = written[part]?.version ?? 0;
      if (choice === "saved") continue;
      written[part] = { pages: [choice.page], at: now.toISOString(), version: version + 1 };
      if (fieldsText(choice.fields) === "") parts.delete(part);
      else parts.set(part, choice.fields);
    }
    return joinParts(one, parts);
  });
  const clashes = waiting.filter(({ part }) => !settled.has(part));
  const changes = {
    ...draft.changes,
    written: { ...draft.changes.written, [step.id]: written },
    clashes: { ...draft.changes.clashes, [step.id]: clashes },
  };
  const raw: RawFields = Object.assign({}, ...fields);
  return putFields({ ...draft, changes }, raw, { ...choosing, goesOn: false }).draft;
}
