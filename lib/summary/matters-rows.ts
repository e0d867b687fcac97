import type { Content } from "@/lib/edition/content";
import { aimFacts } from "@/lib/evidence/aim-facts";
import { optionIds } from "@/lib/evidence/evidence";
import type { Answers } from "@/lib/form/answers";
import { disagreements } from "@/lib/questions/disagreements";
import type { InformationPart } from "./model";
import type { SourceNumbers } from "./source-numbers";

/**
 * What the person chose as mattering most, each with the facts of every option in the fixed order, its
 * sources by number. Null when no chosen aim has facts.
 */
export function buildMatters(
  content: Content,
  answers: Answers,
  numbers: SourceNumbers,
): InformationPart["matters"] {
  const rows = aimFacts(content, answers).map(({ id, title, rows: taken, cells }) => ({
    id,
    title,
    cells: cells.map((cell) => ({ ...cell, sources: numbers.beside(cell.sources) })),
    ...disagreements(content, taken),
  }));
  if (rows.length === 0) return null;
  const { mattersHeading, mattersIntro } = content.summaryWords.information;
  return {
    heading: mattersHeading,
    intro: mattersIntro,
    options: optionIds.map((option) => content.optionWords[option] ?? option),
    rows,
  };
}
