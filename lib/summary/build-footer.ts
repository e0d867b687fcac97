import type { Content } from "@/lib/edition/content";
import { fill } from "@/lib/words/fill";
import { dateWords } from "./date-words";
import type { SummaryModel } from "./model";
import { reviewerLines } from "./reviewer-lines";

/**
 * What stands at the foot of every page: that nothing is recommended, whether the words and their
 * translation were reviewed and by whom, and the version.
 */
export function buildFooter(content: Content, noRecommendation: string): SummaryModel["footer"] {
  const { edition, summaryWords } = content;
  const date = (iso: string) => dateWords(iso, summaryWords.locale);
  const reviewed = edition.reviewed ? summaryWords.reviewed : summaryWords.notReviewed;
  const translated =
    edition.translation === "not-reviewed" ? [summaryWords.translationNotReviewed] : [];
  return {
    lines: [
      [noRecommendation, reviewed, ...reviewerLines(content), ...translated].join(" "),
      fill(summaryWords.version, {
        version: edition.version,
        published: date(edition.published),
        reviewBy: date(edition.reviewBy),
      }),
    ],
    page: summaryWords.page,
  };
}
