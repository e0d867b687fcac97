import { linesNeeded } from "@/lib/summary/fit";
import type { FactList, LineList, Overview, SummaryModel, Table } from "@/lib/summary/model";
import { pageOneBudget } from "@/lib/summary/page-one-budget";
import { pages } from "../look";
import { type Measures, measuresAt } from "./measures";

/** From the largest that still looks like one family with the later pages down to the smallest. */
const scales = [1.3, 1.25, 1.2, 1.15, 1.1, 1.05];

type Room = { readonly measures: Measures; readonly width: number };

const linesHigh = ({ measures }: Room, lines: number): number =>
  lines * measures.size * measures.line;

const linesOf = ({ measures }: Room, text: string, width: number): number =>
  text.split("\n").reduce((sum, line) => sum + linesNeeded(line, width / measures.size), 0);

/** A heading with its rule, the space below the part, and the note that it is continued. */
function frame(room: Room, part: { readonly continued?: string }): number {
  const { heading, between } = room.measures;
  const note = part.continued ? linesOf(room, part.continued, room.width) : 0;
  return heading * 1.2 + 3 + between + linesHigh(room, note);
}

function factsHeight(room: Room, list: FactList): number {
  const width = room.width - room.measures.gutter;
  const lines = list.facts.map(({ label, value }) => linesOf(room, `${label}: ${value}`, width));
  return (
    frame(room, list) +
    linesHigh(
      room,
      lines.reduce((sum, count) => sum + count, 0),
    )
  );
}

function linesHeight(room: Room, list: LineList, gutter: number): number {
  const lines = list.lines.map((line) => linesOf(room, line, room.width - gutter));
  const none = list.lines.length === 0 ? linesOf(room, list.none, room.width) : 0;
  return (
    frame(room, list) +
    linesHigh(
      room,
      lines.reduce((sum, count) => sum + count, none),
    )
  );
}

function tableHeight(room: Room, table: Table, shares: readonly number[]): number {
  if (table.rows.length === 0) {
    return (
      frame(room, table) +
      linesHigh(room, linesOf(room, table.none, room.width - room.measures.gutter))
    );
  }
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => (share / total) * room.width - room.measures.cellGap);
  const rows = [table.columns, ...table.rows].map((cells) =>
    Math.max(...cells.map((cell, column) => linesOf(room, cell, widths[column] ?? 0))),
  );
  return rows.reduce((sum, lines) => sum + linesHigh(room, lines) + 0.4, frame(room, table));
}

function figuresHeight(room: Room, { bodyMap, scales: scale }: Overview): number {
  const { figure, scale: row } = room.measures;
  const words = room.width - 2 * (figure.width + figure.gap);
  const names = [bodyMap.labels.front, bodyMap.labels.back].map((name) =>
    linesOf(room, name, figure.width),
  );
  const drawn = figure.height + linesHigh(room, Math.max(...names));
  const said = linesHigh(room, linesOf(room, bodyMap.words, words));
  const rows = scale.rows.map(({ label, words: answer }) =>
    Math.max(
      row.row,
      linesHigh(room, linesOf(room, label, row.label)),
      linesHigh(room, linesOf(room, answer, row.words)),
    ),
  );
  const ends = Math.max(
    linesOf(room, `0 = ${scale.low}`, room.width * 0.4),
    linesOf(room, `10 = ${scale.high}`, room.width * 0.6),
  );
  const ticks = rows.reduce((sum, height) => sum + height, linesHigh(room, ends));
  return 2 * frame(room, {}) + Math.max(drawn, said) + ticks;
}

/** The head in points: the name, who and when, the emergency frame and a note. */
function headHeight(room: Room, { overview }: SummaryModel, note: string | undefined): number {
  const column = (room.width - room.measures.gap) / 2;
  const facts = overview.identity.map(({ label, value }) =>
    linesOf(room, `${label}: ${value}`, column),
  );
  const rows = facts.reduce(
    (sum, lines, at) => (at % 2 === 0 ? sum + Math.max(lines, facts[at + 1] ?? 0) : sum),
    0,
  );
  const { emergency } = overview;
  const notice = emergency
    ? linesHigh(room, linesOf(room, `${emergency.heading} ${emergency.text}`, room.width - 28)) + 13
    : 0;
  const said = note === undefined ? 0 : linesOf(room, note, room.width);
  return room.measures.size * 1.45 * 1.15 + 17 + linesHigh(room, rows + said) + notice;
}

/**
 * How much larger than the budget's 9 pt page 1 can be set and still be one side: 1 for a full one,
 * more for a shorter. Widths are counted at their most, so what is said to fit does fit.
 * `height` is the room between the margins in points.
 */
export function fittingScale(
  model: SummaryModel,
  height: number,
  note: string | undefined,
): number {
  const fits = (scale: number): boolean => {
    const measures = measuresAt(scale);
    const width = pages[model.paper].width - 2 * measures.side;
    const sheet = { measures, width };
    const half = { measures, width: (width - measures.gap) / 2 };
    const { overview } = model;
    const left =
      factsHeight(half, overview.knowFirst) +
      factsHeight(half, overview.pain) +
      factsHeight(half, overview.dailyLife) +
      linesHeight(half, overview.matters, measures.gutter);
    const right =
      figuresHeight(half, overview) +
      linesHeight(half, overview.topQuestions, measures.numberGutter) +
      tableHeight(half, overview.blocks, pageOneBudget.blocks.em);
    const below = tableHeight(sheet, overview.treatments, pageOneBudget.treatments.em);
    return headHeight(sheet, model, note) + Math.max(left, right) + below <= height;
  };
  return scales.find(fits) ?? 1;
}
