import type { RawFields } from "@/lib/form/fields";
import { addedTo } from "@/test-support/cover/people";
import { content } from "../walk";
import { ServedPage } from "./seen-words";
import type { OpenedPage } from "./served-way";

/** What a page asks of a person: to read, to tap and to type. */
export type PageEffort = {
  readonly id: string;
  readonly words: number;
  readonly taps: number;
  readonly characters: number;
  /** Without what is to read only if one likes, and without boxes for words of one's own. */
  readonly least: { readonly words: number; readonly taps: number };
};

/** Boxes for words of one's own; a number and a date say what kind of keys they need. */
const freeText = 'textarea, input[type="text"]:not([inputmode])';

function usedControls({ $ }: ServedPage, fields: RawFields) {
  const sum = { taps: 0, freeTaps: 0, characters: 0 };
  for (const [name, values] of Object.entries(fields)) {
    const control = $(`[name="${name}"]`).first();
    const type = control.is("select") ? "select" : (control.attr("type") ?? "textarea");
    // What an entry is called is no answer.
    if (type === "hidden") continue;
    if (type === "radio" || type === "checkbox") sum.taps += values.length;
    else if (type === "select") sum.taps += 2;
    else {
      sum.taps += 1;
      sum.characters += values.join("").length;
      if (control.is(freeText)) sum.freeTaps += 1;
    }
  }
  return sum;
}

/** The words of an opened page but for its head and foot, and what is done on it until it is left. */
export function pageEffort(opened: OpenedPage): PageEffort {
  const page = new ServedPage(opened.html);
  const { taps, freeTaps, characters } = usedControls(page, opened.fields);
  const added = opened.asked.reduce((sum, { item }) => sum + addedTo(item, opened.answers), 0);
  const words = page.words("main");
  const all = taps + page.opened + added + 1;
  const boxes = page.$(freeText).closest(".field").contents();
  const isOptional = content.optionalSections.some((id) => id === opened.step?.section);
  return {
    id: opened.id,
    words,
    taps: all,
    characters,
    least: isOptional
      ? { words: 0, taps: 1 }
      : { words: words - page.wordsIn(boxes), taps: all - freeTaps },
  };
}

/** The words above and below every page, which are read once. */
export const frameWords = ({ html }: OpenedPage): number =>
  new ServedPage(html).words(".site-header, .site-footer");
