import type { Content } from "@/lib/edition/content";
import { sourceCertainty } from "@/lib/evidence/source-certainty";
import { isCondition } from "@/lib/questions/fired";
import type { QuestionRule } from "@/lib/questions/question";
import type { ReviewWords } from "@/lib/words/booklet-words";
import { fill } from "@/lib/words/fill";
import { invitedPrefix } from "./block-id";
import { ofCell, ofNumber, ofStatement } from "./claim-details";
import { type BlockDetails, conditionNote, type Detailing } from "./detailing";
import { ofNaming, ofPlace } from "./place-details";
import { sourceNamesOf, sourceNotes } from "./source-notes";
import { sourcesInStructure } from "./sources-in-structure";

const nothing: BlockDetails = { notes: [], sources: [] };

function ofStep(detailing: Detailing, stepId: string): BlockDetails {
  const step = detailing.content.steps.find(({ id }) => id === stepId);
  return {
    ...nothing,
    notes: conditionNote(detailing, step?.when, detailing.words.stepOnly),
  };
}

function ofItem(detailing: Detailing, stepId: string, itemId: string): BlockDetails {
  const step = detailing.content.steps.find(({ id }) => id === stepId);
  const item = step?.items.find(({ id }) => id === itemId);
  return {
    ...nothing,
    notes: [
      ...conditionNote(detailing, step?.when, detailing.words.stepOnly),
      ...conditionNote(detailing, item?.when, detailing.words.itemOnly),
    ],
  };
}

function whenNote(detailing: Detailing, when: QuestionRule["when"]): readonly string[] {
  if (when === "everyone") return [detailing.words.everyone];
  if (when === "fill") return [detailing.words.fill];
  if (when === "joined") return [detailing.words.joined];
  if (isCondition(when)) return conditionNote(detailing, when, detailing.words.questionOnly);
  return ["mentioned" in when ? detailing.words.written : detailing.words.differ];
}

function ofQuestion(detailing: Detailing, id: string): BlockDetails {
  const { content, words } = detailing;
  const rule = content.questions.find((one) => one.id === id);
  if (rule === undefined) return nothing;
  const conflict = rule.conflict === undefined ? [] : [content.conflictWords[rule.conflict] ?? ""];
  return {
    notes: [
      ...whenNote(detailing, rule.when),
      ...conflict.map((text) => fill(words.disagree, { text })),
    ],
    sources: sourceNamesOf(content, rule.sources),
  };
}

/** The citation of a source, its address, and what it says. */
function ofSource({ content }: Detailing, id: string): BlockDetails {
  const source = content.sources.find((one) => one.id === id);
  const { says, citation, url, between = [] } = source ?? {};
  const certainty = source === undefined ? undefined : sourceCertainty(content, source);
  return {
    notes: [says, citation, url, certainty, between.join("; ")].flatMap((note) =>
      note ? [note] : [],
    ),
    sources: [],
  };
}

/** Whatever else has an entry with sources of its own in the content's structure. */
function ofStructure({ content }: Detailing, root: string, id: string): BlockDetails {
  return { ...nothing, sources: sourceNotes(content, sourcesInStructure(content, root, id)) };
}

/** What a block is, when it is shown, and what it rests on. */
export function blockDetails(blockId: string, content: Content, words: ReviewWords): BlockDetails {
  const detailing = { content, words };
  if (blockId.startsWith(invitedPrefix)) {
    return blockDetails(blockId.slice(invitedPrefix.length), content, words);
  }
  const [root = "", id = "", kind, inner = "", ...deeper] = blockId.split(".");
  if (root === "sourceNames") return ofSource(detailing, blockId.slice(root.length + 1));
  if (root === "stepWords" && kind === "items") return ofItem(detailing, id, inner);
  if (root === "stepWords") return ofStep(detailing, id);
  if (root === "placeWords") return ofPlace(detailing, id, [kind ?? "", inner, ...deeper]);
  if (root === "namingWords") return ofNaming(detailing, id, kind ?? "");
  if (root === "rowWords" && kind === "cells") return ofCell(detailing, id, inner);
  if (root === "numberWords") return ofNumber(detailing, id);
  if (root === "statementWords") return ofStatement(detailing, id);
  if (root === "questionWords") return ofQuestion(detailing, id);
  if (root === "conflictWords") {
    return { ...nothing, sources: sourceNotes(content, [`conflict.${id}`]) };
  }
  if (root === "glossary") return { ...nothing, heading: id };
  return ofStructure(detailing, root, id === "items" ? (kind ?? "") : id);
}
