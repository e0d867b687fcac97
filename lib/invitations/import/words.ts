import { countries, type DateOrder } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import type { ColumnProblem, Field } from "./columns/fields";
import type { RowsProblem } from "./read-file";
import type { RowProblem } from "./row-problems";
import { mostRows, type SourceProblem } from "./source/source";

/** Why no row of a file was read. */
export type FileProblem = SourceProblem | RowsProblem;

/** What is said of a file of people. {rows}, {most}, {columns}, {form}, {day}, {month} and their columns */
export type ImportWords = {
  readonly columnNames: { readonly [F in Field]: string };
  readonly dateForms: { readonly [O in DateOrder]: string };
  readonly fileProblems: { readonly [P in FileProblem["kind"] | ColumnProblem["kind"]]: string };
  readonly rowProblems: { readonly [P in RowProblem]: string };
};

/** Why nothing of a file was read, as a sentence that says what to do. */
export function fileProblemText({ fileProblems }: ImportWords, problem: FileProblem): string {
  const text = fileProblems[problem.kind];
  if (problem.kind === "too-many") return fill(text, { rows: problem.rows, most: mostRows });
  if (problem.kind !== "both-orders") return text;
  const { dayFirst, monthFirst } = problem;
  return fill(text, {
    day: dayFirst.line,
    dayColumn: dayFirst.header,
    month: monthFirst.line,
    monthColumn: monthFirst.header,
  });
}

/** What must be said of the columns before rows can be read. */
export function columnProblemText(
  { columnNames, fileProblems }: ImportWords,
  { kind, fields }: ColumnProblem,
): string {
  const columns = fields.map((field) => columnNames[field]).join(", ");
  return fill(fileProblems[kind], { columns });
}

/** Why a row was not taken, as sentences that say what to do. */
export function rowProblemTexts(
  { dateForms, rowProblems }: ImportWords,
  problems: readonly RowProblem[],
  { country }: Pick<ClinicSettings, "country">,
): readonly string[] {
  const form = dateForms[countries[country].dateOrder];
  return problems.map((problem) => fill(rowProblems[problem], { form }));
}
