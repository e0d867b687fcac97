import type { GridWords } from "../../grid-words";
import type { Claims, GridCell, GridRow, Place, PlaceWords } from "../../place";

/** What a gate looks at: one place in one language, and what it must agree with. */
export type PlaceInput = {
  readonly place: Place;
  readonly words: PlaceWords;
  /** The same place in another language; absent for the first. */
  readonly original?: PlaceWords;
  readonly gridWords: GridWords;
  /** Every source there is, and those of the web article among them. */
  readonly sources: ReadonlySet<string>;
  readonly isArticle: (source: string) => boolean;
  /** What each source tells of an option, where it tells both good and harm. */
  readonly questions: ReadonlySet<string>;
  readonly wordsOf: (text: string) => readonly string[];
  readonly sentencesOf: (text: string) => readonly string[];
  readonly bannedWordsIn: (text: string) => readonly string[];
  /** The names of reading formulas whose bar a text does not keep. */
  readonly tooHard: (blocks: readonly string[]) => readonly string[];
  /** Words that stand in for a number, such as "rare"; and ways to tell one that are not allowed. */
  readonly loose: { readonly standIns: RegExp; readonly ratios: RegExp; readonly unknown: RegExp };
};

/** One rule over a place. It gives what breaks it, each in a line; nothing where it holds. */
export type PlaceGate = (input: PlaceInput) => readonly string[];

/** One cell with where it stands and its sentences. */
export type CellAt = {
  readonly row: GridRow;
  readonly option: string;
  readonly cell: GridCell;
  readonly said: { readonly [claim: string]: string };
  /** Sentences and the sentence of a gap, as they count in the length of a cell. */
  readonly text: string;
};

/** The last option of every grid: what stays as it is. */
export const carryingOn = "carrying-on";

/** Every cell of a place's grid. */
export const cellsOf = ({ place, words, gridWords }: PlaceInput): readonly CellAt[] =>
  place.rows.flatMap((row) =>
    place.options.map((option) => {
      const cell = row.cells[option] ?? {};
      const said = words.rows[row.id]?.cells[option] ?? {};
      const gap = cell.gap === undefined ? [] : [gridWords.gaps[cell.gap]];
      return { row, option, cell, said, text: [...Object.values(said), ...gap].join(" ") };
    }),
  );

type ClaimsAt = {
  readonly where: string;
  readonly claims: Claims;
  readonly said: { readonly [claim: string]: string };
};

/** Every list of claims of a place with its words: cells, what is behind rows, names, what is unknown. */
export const claimsOf = (input: PlaceInput): readonly ClaimsAt[] => [
  ...cellsOf(input).map(({ row, option, cell, said }) => ({
    where: `${row.id}, ${option}`,
    claims: cell.says ?? {},
    said,
  })),
  ...input.place.rows.map((row) => ({
    where: `${row.id}, why`,
    claims: row.why ?? {},
    said: input.words.rows[row.id]?.why ?? {},
  })),
  ...(["neurotomy", "rhizotomy"] as const).map((word) => ({
    where: word,
    claims: input.place.naming[word],
    said: input.words.naming[word],
  })),
  { where: "unknown", claims: input.place.unknown, said: input.words.unknown },
  ...input.place.disputes.map(({ id, sides }) => ({
    where: `dispute ${id}`,
    claims: sides,
    said: input.words.disputes[id]?.sides ?? {},
  })),
];

/** Every text of a place that a patient reads. */
export const textsOf = (input: PlaceInput): readonly string[] => {
  const { words } = input;
  return [
    words.name,
    words.opening,
    ...Object.values(words.options),
    ...claimsOf(input).flatMap(({ said }) => Object.values(said)),
    ...Object.values(words.numbers).flatMap((number) => Object.values(number)),
    ...Object.values(words.others).flatMap(({ name, text }) => [name, text]),
    ...Object.values(words.disputes).map(({ title }) => title),
    ...Object.values(words.mismatches),
  ];
};
