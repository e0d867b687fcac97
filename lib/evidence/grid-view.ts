import { fill } from "@/lib/words/fill";
import type { EvidenceContent } from "./evidence-content";
import { type GridSources, gridSources } from "./grid-sources";
import {
  type Claims,
  furtherRowIds,
  type GridCell,
  type GridNumber,
  type GridNumberWords,
  type Place,
  type PlaceWords,
} from "./place";
import type { SharePicture } from "./share-picture";

/** A sentence with the numbers of its sources in the place's list, as "[3]"; none where it is plain. */
export type SaidSentence = { readonly text: string; readonly sources: readonly string[] };

/** A number as it stands on its own lines, with where it comes from. */
export type SaidNumber = GridNumberWords & {
  readonly sources: readonly string[];
  /** People of 100 with the treatment, then of those it is compared to, as pictures. */
  readonly pictures: readonly SharePicture[];
};

export type SaidCell = {
  readonly option: string;
  readonly sentences: readonly SaidSentence[];
  readonly numbers: readonly SaidNumber[];
  /** The standard sentence where there is no number, or no source. */
  readonly gap?: string;
};

export type SaidRow = {
  /** The place and the row, for "Ask about this". */
  readonly id: string;
  readonly title: string;
  readonly cells: readonly SaidCell[];
  /** Its cells may be folded behind its title. */
  readonly isFurther: boolean;
  /** That the cells must not be compared across, where they must not. */
  readonly mixed?: string;
  readonly why: readonly SaidSentence[];
  readonly asks: string;
};

/** One place's grid in words: plain data that page, paper and library show, and compute nothing. */
export type GridView = {
  readonly place: string;
  readonly title: string;
  readonly opening: string;
  /** "Ask: what makes you think it is mine?" */
  readonly opens: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly SaidRow[];
  readonly others: {
    readonly heading: string;
    readonly items: readonly {
      readonly id: string;
      readonly name: string;
      readonly text: string;
      readonly sources: readonly string[];
    }[];
  };
  readonly disputes: {
    readonly heading: string;
    readonly items: readonly {
      readonly id: string;
      readonly title: string;
      readonly sides: readonly SaidSentence[];
      readonly ask: string;
    }[];
  };
  readonly unknown: { readonly heading: string; readonly items: readonly SaidSentence[] };
  readonly whyHeading: string;
  readonly sources: { readonly heading: string; readonly items: GridSources["items"] };
};

/** The id that "Ask about this" stores for a row of a place. */
export const gridRowKey = (place: Pick<Place, "id">, row: { readonly id: string }): string =>
  `${place.id}--${row.id}`;

type Told = { readonly [claim: string]: string };

/** Sentences with the numbers of what they rest on. */
export function saidSentences(
  { beside }: GridSources,
  claims: Claims | undefined,
  words: Told | undefined,
): readonly SaidSentence[] {
  return Object.entries(claims ?? {}).map(([id, rests]) => ({
    text: words?.[id] ?? id,
    sources: rests === "plain" ? [] : beside(rests),
  }));
}

/** Pictures of a proportion: never of anything else a number can be. */
function picturesOf(
  { ofHundred }: EvidenceContent["gridWords"],
  { measure, picture }: GridNumber,
  { value, compared }: GridNumberWords,
): readonly SharePicture[] {
  if (measure !== "proportion" || picture === undefined) return [];
  const of = (count: number, title: string): SharePicture => ({
    title,
    with: count,
    outOf: 100,
    words: fill(ofHundred, { count }),
  });
  return [
    of(picture.with, value),
    ...(picture.compared === undefined ? [] : [of(picture.compared, compared)]),
  ];
}

/** The words of a place, or the error that says which are missing. */
export function placeWordsOf(content: EvidenceContent, { id }: Pick<Place, "id">): PlaceWords {
  const words = content.placeWords[id];
  if (words === undefined) throw new Error(`There are no words for the place "${id}".`);
  return words;
}

const grids = new WeakMap<EvidenceContent, Map<string, GridView>>();

/** The grid of a place in the content's words: the same for everyone, so it is put together once. */
export function gridView(content: EvidenceContent, place: Place): GridView {
  const known = grids.get(content) ?? new Map<string, GridView>();
  grids.set(content, known);
  const view = known.get(place.id) ?? makeGridView(content, place);
  known.set(place.id, view);
  return view;
}

function makeGridView(content: EvidenceContent, place: Place): GridView {
  const { gridWords, questionWords } = content;
  const words = placeWordsOf(content, place);
  const sources = gridSources(content, place);
  const askOf = (question: string) =>
    fill(gridWords.ask, { question: questionWords[question]?.text ?? question });
  const numberOf = (id: string): SaidNumber => {
    const fact = place.numbers[id];
    const said = words.numbers[id];
    if (fact === undefined || said === undefined) throw new Error(`No number "${id}".`);
    return {
      ...said,
      sources: sources.beside(fact.sources),
      pictures: picturesOf(gridWords, fact, said),
    };
  };
  const cellOf = (row: string, option: string, cell: GridCell): SaidCell => ({
    option,
    sentences: saidSentences(sources, cell.says, words.rows[row]?.cells[option]),
    numbers: (cell.numbers ?? []).map(numberOf),
    ...(cell.gap === undefined ? {} : { gap: gridWords.gaps[cell.gap] }),
  });
  return {
    place: place.id,
    title: words.name,
    opening: words.opening,
    opens: askOf(place.opens.asks),
    options: place.options.map((id) => ({ id, name: words.options[id] ?? id })),
    rows: place.rows.map((row) => ({
      id: gridRowKey(place, row),
      title: gridWords.rows[row.id],
      cells: place.options.map((option) => cellOf(row.id, option, row.cells[option] ?? {})),
      isFurther: furtherRowIds.includes(row.id),
      ...(row.mixed ? { mixed: gridWords.mixed } : {}),
      why: saidSentences(sources, row.why, words.rows[row.id]?.why),
      asks: row.asks,
    })),
    others: {
      heading: gridWords.others,
      items: Object.entries(place.others).map(([id, ids]) => ({
        id,
        name: words.others[id]?.name ?? id,
        text: words.others[id]?.text ?? "",
        sources: sources.beside(ids),
      })),
    },
    disputes: {
      heading: gridWords.disputes,
      items: place.disputes.map(({ id, sides, asks }) => ({
        id,
        title: words.disputes[id]?.title ?? id,
        sides: saidSentences(sources, sides, words.disputes[id]?.sides),
        ask: askOf(asks),
      })),
    },
    unknown: {
      heading: gridWords.unknown,
      items: saidSentences(sources, place.unknown, words.unknown),
    },
    whyHeading: gridWords.why,
    sources: { heading: gridWords.sources, items: sources.items },
  };
}
