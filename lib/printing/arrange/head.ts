import type { Fact } from "@/lib/summary/facts";
import type { SummaryModel } from "@/lib/summary/model";
import { type CutText, cutText } from "./cut-text";
import { pageNumberEm } from "./foot-height";
import { lengths } from "./lengths";
import { ems, linesHigh, type Room, sum, textHeight } from "./room";
import type { Run } from "./ruler";

/** What the head of page 1 shows, and its foot beside the page number. */
export type Head = {
  readonly name: string;
  readonly title: string;
  readonly heading: string;
  readonly identity: readonly Fact[];
  /** Said when the clinic put right who it is, and when a character of the page could not be printed. */
  readonly note?: string | undefined;
  /** Name and date of birth for the lower half, where a folded sheet shows them; may be empty. */
  readonly nameLine: string;
  /** Whether anything was left out that page 1 does not say elsewhere. */
  readonly cut: boolean;
};

/** The least room in em for the name at the foot, however long what stands beside it is. */
const leastName = 8;

const joined = (name: string, born: string): string => [name, born].filter(Boolean).join(" | ");

/** The head with all of it. */
export function wholeHead({ name, document, overview }: SummaryModel, note?: string): Head {
  const { heading, identity, name: named, born, corrected } = overview;
  return {
    name,
    title: document.title,
    heading,
    identity: named.answered ? identity : [named, ...identity],
    note: [corrected, note].filter(Boolean).join(" ") || undefined,
    nameLine: joined(name, born),
    cut: false,
  };
}

/** The widths of the name and of the titles beside it, in points. */
export function headWidths(width: number) {
  const titles = width * lengths.head.titles;
  return { name: width - titles, titles };
}

/** Two facts of who and when stand side by side. */
export const identityWidth = ({ measures, width }: Pick<Room, "measures" | "width">): number =>
  (width - measures.gap) / 2;

const identityRuns = ({ label, value, answered }: Fact): readonly [Run, Run] => [
  { text: `${label}: `, weight: "regular" },
  { text: value, weight: answered ? "bold" : "regular" },
];

/** The most lines that a fact of who and when takes. */
const mostLines = 2;

/**
 * A name as it stands at the foot, on one line with the date of birth. Spaces give way a little before a
 * line is broken, those of the name less than those of the line, so the line is measured too.
 */
function cutAtFoot(room: Room, name: string, born: string): CutText {
  const { ruler, width } = room;
  const across = ems(room, width) - pageNumberEm;
  const after = joined(" ", born).trimEnd();
  const isOneLine = ({ text }: CutText) =>
    ruler.lines([{ text: joined(text, born), weight: "bold" }], across) === 1;
  let em = Math.max(leastName, across - ruler.width(after, "bold"));
  let cut = cutText(ruler, name, { em, lines: 1, weight: "bold" });
  while (!isOneLine(cut) && em > leastName) {
    em -= 1;
    cut = cutText(ruler, name, { em, lines: 1, weight: "bold" });
  }
  return cut;
}

/**
 * The head cut to its room: a name of one line, and two lines for each fact of who and when. A name
 * that is too long for the head stands among those facts.
 */
export function cutHead(room: Room, model: SummaryModel, note?: string): Head {
  const { ruler, measures, width } = room;
  const { name, overview } = model;
  const whole = wholeHead(model, note);
  const oneLine = { lines: 1, weight: "bold" } as const;
  const atHead = cutText(ruler, name, {
    ...oneLine,
    em: headWidths(width).name / measures.name,
  });
  const facts = atHead.cut ? [overview.name, ...whole.identity] : whole.identity;
  const em = ems(room, identityWidth(room));
  const identity = facts.map((fact) => {
    const [label, { weight }] = identityRuns(fact);
    return { fact, ...cutText(ruler, fact.value, { em, lines: mostLines, weight, label }) };
  });
  const atFoot = cutAtFoot(room, name, overview.born);
  return {
    ...whole,
    name: atHead.text,
    identity: identity.map(({ fact, text }) => ({ ...fact, value: text })),
    nameLine: joined(atFoot.text, overview.born),
    cut: atFoot.cut || identity.some(({ cut }) => cut),
  };
}

/** Facts of who and when, two to a row. */
function identityHeight(room: Room, facts: readonly Fact[]): number {
  const em = ems(room, identityWidth(room));
  const lines = facts.map((fact) => room.ruler.lines(identityRuns(fact), em));
  const rows = lines.map((line, at) => (at % 2 === 0 ? Math.max(line, lines[at + 1] ?? 0) : 0));
  return linesHigh(room, sum(rows));
}

/** The head in points: name and titles, who and when, and a note. */
export function headHeight(room: Room, head: Head): number {
  const { size, heading, name } = room.measures;
  const { ruler, width } = room;
  const widths = headWidths(width);
  const high = (text: string, across: number, of: number, weight: Run["weight"]) =>
    text === "" ? 0 : ruler.lines([{ text, weight }], across / of) * of * lengths.head.line;
  const titles =
    high(head.title, widths.titles, size, "regular") +
    high(head.heading, widths.titles, heading, "bold");
  const { below, rule, belowRule, belowIdentity, belowNote } = lengths.head;
  const said = head.note === undefined ? 0 : textHeight(room, head.note) + belowNote;
  return (
    Math.max(high(head.name, widths.name, name, "bold"), titles) +
    (below + rule + belowRule + belowIdentity) +
    identityHeight(room, head.identity) +
    said
  );
}
