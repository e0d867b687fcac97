import type { Content } from "@/lib/edition/content";
import type { RawFields } from "@/lib/form/fields";
import type { Step } from "@/lib/form/step";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { type PageMade, pageMadeText, readPageMade } from "@/lib/questionnaire/changes/page-made";
import { shownFields } from "@/lib/questionnaire/shown-fields";
import type { Draft } from "@/lib/responses/draft";
import { makePage } from "@/lib/responses/page-made";
import { saveStep } from "@/lib/responses/save-step";

/** A page of a step as it stands open somewhere: what is on it, and what it says it was made of. */
export type OpenPage = {
  fields: { [name: string]: readonly string[] };
  made: PageMade;
  saves: number;
};

/** Steps and drafts of one content, as the pages and the handlers of the product use them. */
export function formPages(content: Content) {
  const stepOf = (id: string): Step => {
    const step = content.steps.find((one) => one.id === id);
    if (!step) throw new Error(`There is no step ${id}.`);
    return step;
  };
  const shownOn = (draft: Draft, stepId: string): RawFields => {
    const asked = askedItems(content, stepOf(stepId), draft.answers);
    return shownFields(asked, draft.answers, draft.unresolved[stepId]);
  };
  return {
    stepOf,
    shownOn,
    /** The page that the server would make now. */
    open: (draft: Draft, stepId: string): OpenPage => {
      const shown = shownOn(draft, stepId);
      const asked = askedItems(content, stepOf(stepId), draft.answers);
      return {
        fields: { ...shown },
        made: makePage(asked, shown, draft.changes.written[stepId], { id: "a", revision: 1 }),
        saves: 0,
      };
    },
    /** What the handler does with a page that is sent; `scripted` pages count their saves. */
    send: (
      draft: Draft,
      stepId: string,
      page: OpenPage,
      { now = new Date(), goesOn = false, scripted = true } = {},
    ): Draft => {
      page.saves += 1;
      const step = stepOf(stepId);
      const made = readPageMade(pageMadeText(page.made));
      const sequence = scripted ? page.saves : null;
      const { language } = draft;
      const raw = page.fields;
      const saved = saveStep(draft, { content, step, raw, made, sequence, now, goesOn, language });
      if (scripted && saved.base) page.made = { ...page.made, base: saved.base };
      return saved.draft;
    },
  };
}
