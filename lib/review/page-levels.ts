import type { Editions } from "@/lib/edition/editions";
import type { LanguageReading, Measure } from "@/lib/evidence/gates/reading/measure";
import { type ReadingLevel, readingLevel } from "@/lib/evidence/gates/reading/reading-level";
import { patientPages } from "./patient-pages";

/** A page a patient reads, and what it measures. */
export type PageLevel = { readonly id: string; readonly level: ReadingLevel };

/** Every page; those that invited people read in other words come again, as "invited/...". */
export function pageLevels(
  { contentFor, invitedContentFor }: Editions,
  language: string,
  reading: LanguageReading,
): readonly PageLevel[] {
  const walkIn = patientPages(contentFor(language));
  const said = new Map(walkIn.map(({ id, blocks }) => [id, blocks.join("\n")]));
  const invited = patientPages(invitedContentFor(language))
    .filter(({ id, blocks }) => said.get(id) !== blocks.join("\n"))
    .map(({ id, blocks }) => ({ id: `invited/${id}`, blocks }));
  return [...walkIn, ...invited].map(({ id, blocks }) => ({
    id,
    level: readingLevel(reading, blocks),
  }));
}

/** Each formula's measure of the page that is hardest on it. */
export function hardest(levels: readonly PageLevel[]): readonly Measure[] {
  const all = levels.flatMap(({ level }) => level.measures);
  const formulas = [...new Set(all.map(({ formula }) => formula))];
  return formulas.flatMap((formula) => {
    const measures = all.filter((measure) => measure.formula === formula);
    const harder = (one: Measure, other: Measure) =>
      one.plainer === "lower" ? other.value - one.value : one.value - other.value;
    return measures.toSorted(harder).slice(0, 1);
  });
}

/** A measure as a whole number, rounded towards hard: the page is no harder than that. */
export const roundedToHard = ({ value, plainer }: Measure): number =>
  plainer === "lower" ? Math.ceil(value) : Math.floor(value);
