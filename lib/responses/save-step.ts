import type { RawFields } from "@/lib/form/fields";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { wasTaken, withPageSave } from "@/lib/questionnaire/changes/change-record";
import { mergeForm } from "@/lib/questionnaire/changes/merge-form";
import { nameEntries } from "@/lib/questionnaire/changes/name-entries";
import type { Base, PageMade } from "@/lib/questionnaire/changes/page-made";
import type { Problem } from "@/lib/questionnaire/check-step";
import { shownFields } from "@/lib/questionnaire/shown-fields";
import type { Draft } from "./draft";
import { fingerprint } from "./fingerprint";
import { type Putting, putFields } from "./put-fields";

type Saving = Putting & {
  /** The form as sent, and what it says of its page; null where it says nothing. */
  readonly raw: RawFields;
  readonly made: PageMade | null;
  /** How often its page has saved before; null where no script counts. */
  readonly sequence: number | null;
};

/**
 * The draft after a save, what is still to fix in it, and what the page may take for saved; null when
 * a later save of the same page was taken before.
 */
export type SavedStep = {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  readonly base: Base | null;
};

/**
 * Puts what a page changed in its step into a draft; what it did not change stays as it is saved, and
 * nothing that another page changed is overwritten. What passes becomes an answer; when anything does
 * not, the whole form is kept as typed beside the answers, so that nothing typed is lost.
 */
export function saveStep(draft: Draft, saving: Saving): SavedStep {
  const { content, step, raw, made, sequence, now, goesOn } = saving;
  const asked = askedItems(content, step, draft.answers);
  const current = shownFields(asked, draft.answers, draft.unresolved[step.id]);
  const { changes } = draft;
  const page = made?.page ?? "";
  const save = { page, sequence, sent: fingerprint(JSON.stringify([goesOn, raw])) };
  if (page !== "" && wasTaken(changes, save)) {
    return { ...putFields(draft, current, saving), base: null };
  }
  const written = changes.written[step.id] ?? {};
  const named = nameEntries({
    asked,
    current,
    sent: raw,
    page,
    begun: changes.pages.find((one) => one.page === page)?.begun ?? {},
    written: Object.keys(written),
  });
  const merged = mergeForm({
    asked,
    current,
    sent: named.sent,
    made: { page, base: made?.base ?? {} },
    written,
    clashes: changes.clashes[step.id] ?? [],
    at: now.toISOString(),
    fingerprint,
  });
  const record = {
    ...changes,
    written: { ...changes.written, [step.id]: { ...merged.written } },
    clashes: { ...changes.clashes, [step.id]: [...merged.clashes] },
  };
  const changed = {
    ...draft,
    changes: page === "" ? record : withPageSave(record, { ...save, begun: named.begun }),
  };
  return { ...putFields(changed, merged.raw, saving), base: merged.base };
}
