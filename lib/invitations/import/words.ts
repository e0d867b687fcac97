import {
  columnNames,
  dateForms,
  fileProblems,
  rowProblemWords,
} from "@/content/words/en/staff/import";
import { countries } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import { type FileProblem, mostRows } from "./csv";
import type { RowProblem } from "./row";

/** Why nothing of a file was read, as a sentence that says what to do. */
export function fileProblemText(problem: FileProblem): string {
  if (problem.kind === "empty") return fileProblems.empty;
  if (problem.kind === "too-many") {
    return fill(fileProblems["too-many"], { rows: problem.rows, most: mostRows });
  }
  const columns = problem.columns.map((column) => columnNames[column]).join(", ");
  return fill(fileProblems[problem.kind], { columns });
}

/** Why a row was not taken, as sentences that say what to do. */
export function rowProblemTexts(
  problems: readonly RowProblem[],
  { country }: Pick<ClinicSettings, "country">,
): readonly string[] {
  const form = dateForms[countries[country].dateOrder];
  return problems.map((problem) => fill(rowProblemWords[problem], { form }));
}
