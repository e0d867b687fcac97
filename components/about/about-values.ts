import type { Content } from "@/lib/edition/content";
import { dateWords } from "@/lib/summary/date-words";

/** What fills the places in the words of About: the edition's version and dates, reading figures. */
export function aboutValues({ edition, readingFigures, summaryWords }: Content) {
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
    ...Object.fromEntries(figures),
  };
}
