import { countries, type DateOrder } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import type { Column } from "./columns";
import { type FileProblem, mostRows } from "./csv";
import type { RowProblem } from "./row";

/** What is said of a file of people. {rows}, {most}, {columns}, {form} */
export type ImportWords = {
  readonly columnNames: { readonly [C in Column]: string };
  readonly dateForms: { readonly [O in DateOrder]: string };
  readonly fileProblems: { readonly [P in FileProblem["kind"]]: string };
  readonly rowProblems: { readonly [P in RowProblem]: string };
};

/** Why nothing of a file was read, as a sentence that says what to do. */
export function fileProblemText(
  { columnNames, fileProblems }: ImportWords,
  problem: FileProblem,
): string {
  if (problem.kind === "empty") return fileProblems.empty;
  if (problem.kind === "too-many") {
    return fill(fileProblems["too-many"], { rows: problem.rows, most: mostRows });
  }
  const columns = problem.columns.map((column) => columnNames[column]).join(", ");
  return fill(fileProblems[problem.kind], { columns });
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
