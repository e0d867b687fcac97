import { shortId } from "@/lib/settings/file-name";
import type { Paper } from "@/lib/settings/paper";
import { fill } from "@/lib/words/fill";
import type { SummaryWords } from "@/lib/words/summary-words";

/** The last sheet of a file of several summaries, as plain data: which of those asked for are not in it. */
export type LeftOutSheet = {
  readonly language: string;
  readonly paper: Paper;
  readonly document: { readonly title: string; readonly author: string };
  readonly title: string;
  readonly text: string;
  readonly rows: readonly string[];
};

type Input = {
  readonly words: Pick<SummaryWords, "author" | "leftOut">;
  readonly language: string;
  readonly paper: Paper;
  /** Each appointment that is not in the file, its day and time in words. */
  readonly missing: readonly {
    readonly id: string;
    readonly day: string;
    readonly time: string;
  }[];
};

/** The sheet that says which summaries are missing, by time and short id: it names nobody. */
export const leftOutSheet = ({ words, language, paper, missing }: Input): LeftOutSheet => ({
  language,
  paper,
  document: { title: words.leftOut.title, author: words.author },
  title: words.leftOut.title,
  text: words.leftOut.text,
  rows: missing.map(({ id, ...when }) => fill(words.leftOut.row, { ...when, id: shortId(id) })),
});
