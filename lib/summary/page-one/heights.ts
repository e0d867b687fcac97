import { linesNeeded } from "../fit";
import { factLines } from "../fit-part";
import type {
  BodyMap,
  Fact,
  FactList,
  LineList,
  Medicines,
  Scales,
  Table,
  Timeline,
  Treatments,
} from "../model";
import { textWidth, type Weight } from "../text-width";
import type { Measures } from "./measures";
import { tableColumns } from "./table-columns";

/** A width in points, and the lengths that things are set with in it. */
export type Room = { readonly measures: Measures; readonly width: number };

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** Lines as points. */
export const linesHigh = ({ measures }: Room, lines: number): number =>
  lines * measures.size * measures.line;

const linesOf = ({ measures }: Room, text: string, width: number, weight: Weight): number =>
  linesNeeded(text, width / measures.size, 0, weight);

/** Text over the whole width, or over a part of it. */
export const textHeight = (
  room: Room,
  text: string,
  width = room.width,
  weight: Weight = "regular",
): number => linesHigh(room, linesOf(room, text, width, weight));

type Headed = { readonly heading: string; readonly continued?: string };

/** Whether the note that something was left out fits on the line of the heading. */
export function noteBeside(
  { measures, width }: Room,
  { heading, continued = "" }: Headed,
): boolean {
  const { size, heading: large } = measures;
  return textWidth(heading) * large + textWidth(continued, "regular") * size + size <= width;
}

/** A heading with its rule, the note that something was left out, and the space below the part. */
export function frameHeight(room: Room, part: Headed): number {
  const { heading, between } = room.measures;
  const title = linesNeeded(part.heading, room.width / heading) * heading * 1.2;
  const below = part.continued !== undefined && !noteBeside(room, part);
  return title + 3.5 + between + (below ? textHeight(room, part.continued) : 0);
}

/** A labelled answer beside its sign. */
export const factHeight = (room: Room, fact: Fact): number =>
  linesHigh(room, factLines(fact, (room.width - room.measures.gutter) / room.measures.size));

export const factsHeight = (room: Room, list: FactList): number =>
  frameHeight(room, list) + sum(list.facts.map((fact) => factHeight(room, fact)));

export function linesHeight(room: Room, list: LineList): number {
  const width = room.width - room.measures.numberGutter;
  const shown = list.lines.length === 0 ? [list.none] : list.lines;
  return frameHeight(room, list) + sum(shown.map((line) => textHeight(room, line, width)));
}

/** The widths of a table's columns for their words, in points. */
export function cellWidths(
  { measures, width }: Room,
  shares: readonly number[],
  insets: readonly number[] = [],
): readonly number[] {
  const total = sum(shares);
  return shares.map((share, at) => (share / total) * width - measures.cellGap - (insets[at] ?? 0));
}

function rowsHeight(room: Room, table: Table, widths: readonly number[]): number {
  if (table.rows.length === 0)
    return textHeight(room, table.none, room.width - room.measures.gutter);
  const linesIn = (texts: readonly string[], weight: Weight) =>
    Math.max(...texts.map((text, at) => linesOf(room, text, widths[at] ?? 1, weight)));
  const rows = [
    linesIn(table.columns, "bold"),
    ...table.rows.map((cells) =>
      linesIn(
        cells.map(({ text }) => text),
        "regular",
      ),
    ),
  ];
  const rule = 2 * room.measures.rowPad + 0.4;
  return sum(rows.map((lines) => linesHigh(room, lines) + rule));
}

/** The room a table's cells lose to the numbers and squares drawn in them, by column. */
export const insetsOf = (
  { numberGutter, squares }: Measures,
  kind: keyof typeof tableColumns,
): readonly number[] => (kind === "treatments" ? [numberGutter, 0, squares, 0] : []);

export function tableHeight(room: Room, table: Table, kind: keyof typeof tableColumns): number {
  const widths = cellWidths(room, tableColumns[kind], insetsOf(room.measures, kind));
  return frameHeight(room, table) + rowsHeight(room, table, widths);
}

export function medicinesHeight(room: Room, medicines: Medicines): number {
  const { thinners, others } = medicines;
  const facts = [...(thinners ? [thinners] : []), others];
  return (
    tableHeight(room, medicines, "medicines") + sum(facts.map((fact) => factHeight(room, fact)))
  );
}

/** The lanes of bars above the axis of years, in points. */
export const lanesHeight = ({ timeline: { lane } }: Measures, { marks }: Timeline): number =>
  lane * (1 + Math.max(...marks.map((mark) => mark.lane)));

/** The axis of years with its numbers above and its years below, and the words beside it. */
function timelineHeight(room: Room, timeline: Treatments["timeline"]): number {
  if (timeline === undefined) return 0;
  const { number, lead, tick, beside } = room.measures.timeline;
  const axis = number + lead + lanesHeight(room.measures, timeline) + tick + linesHigh(room, 1);
  const { unplaced = "" } = timeline;
  return Math.max(axis, textHeight(room, unplaced, beside)) + 3;
}

export const treatmentsHeight = (room: Room, treatments: Treatments): number =>
  tableHeight(room, treatments, "treatments") + timelineHeight(room, treatments.timeline);

/** The width beside the two drawings of the body. */
export const mapWordsWidth = ({ measures: { figure }, width }: Room): number =>
  width - 2 * (figure.width + figure.gap);

/** A typesetter ends lines earlier than they are full, which adds up where many are narrow. */
const filled = 0.95;

export function mapHeight(room: Room, map: BodyMap): number {
  const { figure } = room.measures;
  const words = textHeight(room, map.words, mapWordsWidth(room) * filled);
  const names = [map.labels.front, map.labels.back].map((name) =>
    linesOf(room, name, figure.width, "bold"),
  );
  const drawn = figure.height + linesHigh(room, Math.max(...names));
  return frameHeight(room, map) + Math.max(drawn, words);
}

/** Without an answer there is no scale, and the words have its room too. */
function answerHeight(room: Room, { value, words, unanswered }: Scales["rows"][number]): number {
  const { label, words: beside } = room.measures.scale;
  if (unanswered) return textHeight(room, words, room.width - label - room.measures.gutter);
  return textHeight(room, words, beside, value === null ? "regular" : "bold");
}

export function scalesHeight(room: Room, scales: Scales): number {
  const { label, row } = room.measures.scale;
  const rows = scales.rows.map((scale) =>
    Math.max(row, textHeight(room, scale.label, label), answerHeight(room, scale)),
  );
  const ends = [`0 = ${scales.low}`, `10 = ${scales.high}`].map((end, at) =>
    textHeight(room, end, room.width * (at === 0 ? 0.35 : 0.65)),
  );
  return frameHeight(room, scales) + Math.max(...ends) + sum(rows);
}
