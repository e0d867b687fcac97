import { percentile } from "@/e2e/load/percentile";
import type { Figures } from "./visits";

type Row = {
  readonly figure: keyof Figures;
  readonly words: string;
  /** The most it may be, times the plain page. */
  readonly times?: number;
  /** The most it may be. */
  readonly atMost?: number;
};

/** What is measured, in the order of the table, and what it may be. The bars are those of issue 13. */
const rows: readonly Row[] = [
  { figure: "paint", words: "first paint, ms", times: 1.15 },
  { figure: "answer", words: "first answer taken, ms", times: 1.15 },
  { figure: "impatient", words: "page 2, impatient thumb, ms", times: 1.15 },
  { figure: "next", words: "next question, saved, ms", times: 0.6 },
  { figure: "nextPlain", words: "the same without script, ms", times: 1.1 },
  { figure: "work", words: "main thread to settled, ms", times: 3 },
  { figure: "scriptFirst", words: "script before an answer, KB", atMost: 120 },
  { figure: "scriptAll", words: "script in all, KB", atMost: 130 },
  { figure: "font", words: "fonts, KB" },
  { figure: "html", words: "HTML, KB" },
];

/** Every visit of one step by each side, a figure of each. */
export type Measured = { readonly plain: readonly Figures[]; readonly ours: readonly Figures[] };

/** One line of the table: the medians, how many times the plain page, the bar, and whether it is kept. */
export type Line = {
  readonly figure: keyof Figures;
  readonly words: string;
  readonly plain: number;
  readonly ours: number;
  /** Not finite where the plain page has none. */
  readonly ratio: number;
  readonly bar: string;
  readonly isKept: boolean;
};

/** What was measured of a step, against the bars. */
export const linesOf = ({ plain, ours }: Measured): readonly Line[] =>
  rows.map(({ figure, words, times, atMost }) => {
    const middle = (visits: readonly Figures[]) =>
      percentile(
        visits.map((visit) => visit[figure]),
        0.5,
      );
    const [floor, own] = [middle(plain), middle(ours)];
    const ratio = own / floor;
    return {
      figure,
      words,
      plain: floor,
      ours: own,
      ratio,
      bar: times === undefined ? (atMost === undefined ? "" : `${atMost} KB`) : `${times} times`,
      isKept: (times === undefined || ratio <= times) && (atMost === undefined || own <= atMost),
    };
  });
