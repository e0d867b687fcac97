import { citationLanguage } from "./evidence";
import type { EvidenceContent } from "./evidence-content";
import type { Claims, Place } from "./place";
import { sourceCertainty } from "./source-certainty";

/** A source of one place's grid, numbered in the order in which the grid first rests on it. */
export type NumberedSource = {
  readonly id: string;
  /** "[3]" */
  readonly number: string;
  readonly name: string;
  readonly citation: string;
  readonly url?: string;
  /** What kind of study or page it is, and how it was read. */
  readonly certainty?: string;
  /** The language of the citation, where it is not the reader's. */
  readonly language?: string;
};

export type GridSources = {
  readonly items: readonly NumberedSource[];
  /** The numbers of some sources, each once, smallest first. */
  readonly beside: (ids: readonly string[]) => readonly string[];
};

/** The sources that some claims rest on. */
export const idsIn = (claims: Claims | undefined): readonly string[] =>
  Object.values(claims ?? {}).flatMap((rests) => (rests === "plain" ? [] : rests));

/** Every source a place's grid rests on, in the order in which it is read. */
export function sourcesOfPlace(place: Place): readonly string[] {
  const ofRows = place.rows.flatMap(({ cells, why }) => [
    ...place.options.flatMap((option) => [
      ...idsIn(cells[option]?.says),
      ...(cells[option]?.numbers ?? []).flatMap((id) => place.numbers[id]?.sources ?? []),
    ]),
    ...idsIn(why),
  ]);
  return [
    ...new Set([
      ...place.opens.sources,
      ...idsIn(place.naming.neurotomy),
      ...idsIn(place.naming.rhizotomy),
      ...ofRows,
      ...Object.values(place.others).flat(),
      ...place.disputes.flatMap(({ sides }) => idsIn(sides)),
      ...idsIn(place.unknown),
      ...place.mismatches.flatMap(({ sources }) => sources),
    ]),
  ];
}

/**
 * Some sources, numbered in their order. Parts of one article share a number: they have one citation.
 */
export function numberedSources(content: EvidenceContent, ids: readonly string[]): GridSources {
  const known = new Map(content.sources.map((source) => [source.id, source]));
  const nameOf = (id: string) => content.sourceNames[id] ?? id;
  const citationOf = (id: string) => known.get(id)?.citation ?? nameOf(id);
  const citations = [...new Set(ids.map(citationOf))];
  const numberOf = (id: string) => citations.indexOf(citationOf(id)) + 1;
  return {
    items: citations.map((citation, at): NumberedSource => {
      const id = ids.find((one) => citationOf(one) === citation) ?? citation;
      const source = known.get(id);
      const certainty = source === undefined ? undefined : sourceCertainty(content, source);
      const quoted = source?.citation !== undefined && content.language !== citationLanguage;
      return {
        id,
        number: `[${at + 1}]`,
        name: nameOf(id),
        citation,
        ...(source?.url === undefined ? {} : { url: source.url }),
        ...(certainty === undefined ? {} : { certainty }),
        ...(quoted ? { language: citationLanguage } : {}),
      };
    }),
    beside: (some) =>
      [...new Set(some.map(numberOf))]
        .filter((number) => number > 0)
        .sort((a, b) => a - b)
        .map((number) => `[${number}]`),
  };
}

/** The sources of a place, numbered for its grid. */
export const gridSources = (content: EvidenceContent, place: Place): GridSources =>
  numberedSources(content, sourcesOfPlace(place));
