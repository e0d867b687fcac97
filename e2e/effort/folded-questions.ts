import { load } from "cheerio";
import type { OpenedPage } from "./served-way";

/**
 * The questions of an empty page that can only be answered after a fold is opened, among those that
 * depend on no answer. What is tapped on a drawing is asked there, whatever list says the same.
 */
export function foldedQuestions({ html, step, asked }: OpenedPage): readonly string[] {
  const $ = load(html);
  const always = step?.items.filter((item) => !("when" in item) || item.when === undefined) ?? [];
  const isSeen = (selector: string) =>
    $(selector).filter((_, node) => $(node).closest("details:not([open])").length === 0).length > 0;
  const isAsked = (id: string) => asked.some(({ item }) => item.id === id);
  return always
    .map(({ id }) => id)
    .filter((id) => isAsked(id) && $(`[name="${id}"], [name^="${id}."]`).length > 0)
    .filter((id) => {
      const controls = `[name="${id}"], [name^="${id}."]:not([type="hidden"])`;
      const drawn = $(controls)
        .toArray()
        .map((node) => `label[for="${$(node).attr("id")}"]`);
      return !isSeen([controls, ...drawn].join(", "));
    });
}
