import type { Content } from "@/lib/edition/content";
import { dateWords } from "@/lib/summary/date-words";
import { reviewerLines } from "@/lib/summary/reviewer-lines";

/** What fills the places in the words of About: the edition's version, dates and readers, reading figures. */
export function aboutValues(content: Content) {
  const { edition, readingFigures, summaryWords } = content;
  const { locale } = summaryWords;
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const figures = Object.entries(readingFigures).map(([name, value]) => [
    name,
    figure.format(value),
  ]);
  return {
    version: edition.version,
    published: dateWords(edition.published, locale),
    reviewBy: dateWords(edition.reviewBy, locale),
    reviewers: reviewerLines(content).join(" "),
    ...Object.fromEntries(figures),
  };
}
