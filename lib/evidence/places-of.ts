import type { Answers } from "@/lib/form/answers";
import { holds } from "@/lib/form/condition";
import type { FormContent } from "@/lib/form/form-content";
import type { EvidenceContent } from "./evidence-content";
import type { Place } from "./place";

type PlacesContent = Pick<EvidenceContent, "places"> & Pick<FormContent, "steps">;

/** The region that hurts most, where the form asks for one and it was answered. */
function mainRegion({ steps }: Pick<FormContent, "steps">, answers: Answers): string | undefined {
  const item = steps.flatMap(({ items }) => items).find(({ kind }) => kind === "main-region");
  const value = item === undefined ? undefined : answers[item.id];
  return typeof value === "string" ? value : undefined;
}

/** The places that a person's answers are about, in their fixed order. */
export function placesOf(
  { places }: Pick<EvidenceContent, "places">,
  answers: Answers,
): readonly Place[] {
  return places
    .filter(({ when }) => holds(when, answers))
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/**
 * The place whose grid a person reads first: one that is known by what they feel or were told comes
 * before the place of the region that hurts most. Undefined where nothing was marked, or several places
 * were and none as the worst: they choose from the list.
 */
export function mainPlaceOf(content: PlacesContent, answers: Answers): Place | undefined {
  const theirs = placesOf(content, answers);
  const region = mainRegion(content, answers);
  const byFeeling = theirs.find(({ regions }) => regions.length === 0);
  const byRegion = theirs.find(({ regions }) => region !== undefined && regions.includes(region));
  return byFeeling ?? byRegion ?? (theirs.length === 1 ? theirs[0] : undefined);
}
