import { idsIn } from "@/lib/evidence/grid-sources";
import { placeWordsOf } from "@/lib/evidence/grid-view";
import { type Claims, gridRowIds, type Place } from "@/lib/evidence/place";
import { fill } from "@/lib/words/fill";
import { type BlockDetails, conditionNote, type Detailing } from "./detailing";
import { sourceNotes } from "./source-notes";

const noNotes: readonly string[] = [];

/** What each sentence rests on, by its id, and then what those sources say. */
function ofClaims({ content, words }: Detailing, claims: Claims | undefined): BlockDetails {
  const notes = Object.entries(claims ?? {}).map(([claim, rests]) => {
    const named = (ids: readonly string[]) => ids.map((id) => content.sourceNames[id] ?? id);
    const sources = rests === "plain" ? content.gridWords.plain : named(rests).join("; ");
    return fill(words.restsOn, { claim, sources });
  });
  return { notes, sources: sourceNotes(content, [...new Set(idsIn(claims))]) };
}

/** The details of claims under a heading, with more notes before theirs. */
function headed(heading: string, details: BlockDetails, notes = noNotes): BlockDetails {
  return { heading, notes: [...notes, ...details.notes], sources: details.sources };
}

const asking = ({ content, words }: Detailing, question: string): readonly string[] => [
  fill(words.leadsTo, { question: content.questionWords[question]?.text ?? question }),
];

const rowTitle = ({ content }: Detailing, row: string): string => {
  const known = gridRowIds.find((id) => id === row);
  return known === undefined ? row : content.gridWords.rows[known];
};

function ofCell(detailing: Detailing, place: Place, rowId: string, option: string): BlockDetails {
  const { content, words } = detailing;
  const row = place.rows.find(({ id }) => id === rowId);
  const { says, numbers = [], gap } = row?.cells[option] ?? {};
  const heading = fill(words.cell, {
    title: `${placeWordsOf(content, place).name}. ${rowTitle(detailing, rowId)}`,
    option: placeWordsOf(content, place).options[option] ?? option,
  });
  return headed(heading, ofClaims(detailing, says), [
    ...(numbers.length > 0 ? [fill(words.followedBy, { numbers: numbers.join(", ") })] : []),
    ...(gap === undefined ? [] : [content.gridWords.gaps[gap]]),
  ]);
}

function ofNumber(detailing: Detailing, place: Place, id: string): BlockDetails {
  const { content, words } = detailing;
  const cells = place.rows.flatMap(({ id: row, cells: all }) =>
    Object.entries(all).flatMap(([option, cell]) =>
      cell.numbers?.includes(id)
        ? [
            fill(words.cell, {
              title: rowTitle(detailing, row),
              option: placeWordsOf(content, place).options[option] ?? option,
            }),
          ]
        : [],
    ),
  );
  return {
    heading: id,
    notes: [fill(words.toldIn, { cells: cells.join("; ") })],
    sources: sourceNotes(content, place.numbers[id]?.sources ?? []),
  };
}

function ofDispute(detailing: Detailing, place: Place, id: string): BlockDetails {
  const dispute = place.disputes.find((one) => one.id === id);
  if (dispute === undefined) return { notes: [], sources: [] };
  const details = ofClaims(detailing, dispute.sides);
  return headed(detailing.content.gridWords.disputes, details, asking(detailing, dispute.asks));
}

function ofMismatch(detailing: Detailing, place: Place, id: string): BlockDetails {
  const mismatch = place.mismatches.find((one) => one.id === id);
  if (mismatch === undefined) return { notes: [], sources: [] };
  return {
    heading: id,
    notes: [
      ...conditionNote(detailing, mismatch.when, detailing.words.itemOnly),
      ...asking(detailing, mismatch.asks),
    ],
    sources: sourceNotes(detailing.content, mismatch.sources),
  };
}

/** What a block of a place's words rests on, by where it stands: "rows.help.cells.exercise". */
export function ofPlace(
  detailing: Detailing,
  placeId: string,
  [part = "", id = "", kind = "", option = ""]: readonly string[],
): BlockDetails {
  const { content } = detailing;
  const place = content.places.find((one) => one.id === placeId);
  if (place === undefined) return { notes: [], sources: [] };
  if (part === "rows" && kind === "cells") return ofCell(detailing, place, id, option);
  if (part === "rows") {
    const why = place.rows.find((row) => row.id === id)?.why;
    return headed(`${rowTitle(detailing, id)}: ${content.gridWords.why}`, ofClaims(detailing, why));
  }
  if (part === "numbers") return ofNumber(detailing, place, id);
  if (part === "disputes") return ofDispute(detailing, place, id);
  if (part === "mismatches") return ofMismatch(detailing, place, id);
  if (part === "others") {
    return { heading: id, notes: [], sources: sourceNotes(content, place.others[id] ?? []) };
  }
  if (part === "unknown") {
    return headed(content.gridWords.unknown, ofClaims(detailing, place.unknown));
  }
  if (part === "naming" && (id === "neurotomy" || id === "rhizotomy")) {
    return headed(id, ofClaims(detailing, place.naming[id]));
  }
  if (part === "opening") {
    const notes = asking(detailing, place.opens.asks);
    return { heading: part, notes, sources: sourceNotes(content, place.opens.sources) };
  }
  return { heading: part, notes: [], sources: [] };
}

/** What a block of the naming page rests on. */
export function ofNaming(detailing: Detailing, part: string, id: string): BlockDetails {
  const { naming, namingWords } = detailing.content;
  if (part === "opens" || part === "spine" || part === "article") {
    return ofClaims(detailing, naming[part]);
  }
  const row = naming.rows.find((one) => one.id === id);
  if (row === undefined) return { notes: [], sources: [] };
  const sides = [row.neurotomy, row.rhizotomy, row.published].map((one) =>
    ofClaims(detailing, one),
  );
  return {
    heading: namingWords.rows[id]?.title ?? id,
    notes: sides.flatMap(({ notes }) => notes),
    sources: sourceNotes(detailing.content, [
      ...new Set([row.neurotomy, row.rhizotomy, row.published].flatMap(idsIn)),
    ]),
  };
}
