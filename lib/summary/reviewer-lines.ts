import type { Content } from "@/lib/edition/content";
import { fill } from "@/lib/words/fill";
import { dateWords } from "./date-words";

/** Who has read an edition, a line each; none where nobody has. */
export const reviewerLines = ({
  edition,
  summaryWords,
}: Pick<Content, "edition" | "summaryWords">): readonly string[] =>
  edition.reviewers.map(({ date, ...reviewer }) =>
    fill(summaryWords.readBy, { ...reviewer, date: dateWords(date, summaryWords.locale) }),
  );
