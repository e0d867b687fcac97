import type { SummaryModel } from "@/lib/summary/model";
import { fill } from "@/lib/words/fill";
import type { PrintedSummary } from "./printed-summary";
import type { ReadPdf } from "./read-pdf";

const rightToLeft = /[\u0590-\u08ff]/;

/** Without white space, joined letters as the letters they are. */
export const squeezed = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "");

/** The words of all pages, without what every page repeats: a text may run over a page end. */
function flowing({ pages }: ReadPdf, model: SummaryModel): string {
  const foot = squeezed(model.footer.lines.join(" "));
  const number = new RegExp(squeezed(fill(model.footer.page, { page: "\\d+", pages: "\\d+" })));
  const head = squeezed([model.name, model.document.title].filter(Boolean).join(" | "));
  return pages
    .map((page) => squeezed(page).replace(foot, "").replace(number, "").replace(head, ""))
    .join("");
}

/** Right-to-left lines are drawn from their end, so each of their words is looked for by itself. */
const sought = (text: string): readonly string[] =>
  rightToLeft.test(text)
    ? (text.match(/[\p{L}\p{M}\p{N}□]+/gu) ?? []).map(squeezed)
    : [squeezed(text)];

/** Every string of a summary that its PDF does not show. */
export function missing(read: ReadPdf, { model, strings }: PrintedSummary): readonly string[] {
  const found = flowing(read, model) + squeezed(read.pages.join(""));
  return strings.filter((text) => sought(text).some((part) => !found.includes(part)));
}
