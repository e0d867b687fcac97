import { conditionWords } from "@/lib/printing/blank-form/condition-words";
import type { Condition } from "@/lib/questionnaire/condition";
import type { Content } from "@/lib/questionnaire/content";
import { fill } from "@/lib/questionnaire/fill";
import type { QuestionRule } from "@/lib/summary/evidence";
import { invitedPrefix } from "./block-id";
import type { ReviewBlock } from "./booklet";
import { namedByWords } from "./naming";
import { sourceNamesOf, sourceNotes } from "./source-notes";
import { structureOf } from "./structure-of";
import type { ReviewWords } from "./words";

/** What a reviewer has to know of a block besides its words. */
export type BlockDetails = Pick<ReviewBlock, "heading" | "notes" | "sources">;

type Detailing = { readonly content: Content; readonly words: ReviewWords };

const nothing: BlockDetails = { notes: [], sources: [] };

function conditionNote(
  { content, words }: Detailing,
  when: Condition | undefined,
  template: string,
): readonly string[] {
  if (when === undefined) return [];
  const clause = conditionWords(when, words.conditions, namedByWords(content));
  return clause === undefined ? [] : [fill(template, { clause })];
}

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

/** A claim: what it is about, what each of its sources says, and where those disagree. */
function ofCell({ content, words }: Detailing, rowId: string, option: string): BlockDetails {
  const row = content.comparison.flatMap(({ rows }) => rows).find(({ id }) => id === rowId);
  return {
    heading: fill(words.cell, {
      title: content.rowWords[rowId]?.title ?? rowId,
      option: content.optionWords[option] ?? option,
    }),
    notes: (row?.conflicts ?? []).map((id) =>
      fill(words.disagree, { text: content.conflictWords[id] ?? id }),
    ),
    sources: sourceNotes(content, row?.cells[option] ?? []),
  };
}

function whenNote(detailing: Detailing, when: QuestionRule["when"]): readonly string[] {
  if (when === "everyone") return [detailing.words.everyone];
  if (when === "fill") return [detailing.words.fill];
  return conditionNote(detailing, when, detailing.words.questionOnly);
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
  return {
    notes: [says, citation, url, between.join("; ")].flatMap((note) => (note ? [note] : [])),
    sources: [],
  };
}

/** Whatever else has an entry with sources of its own in the content's structure. */
function ofStructure({ content }: Detailing, root: string, id: string | undefined): BlockDetails {
  const { sources = [] } = structureOf(content, root, id) ?? {};
  return { ...nothing, sources: sourceNotes(content, sources) };
}

/** What a block is, when it is shown, and what it rests on. */
export function blockDetails(blockId: string, content: Content, words: ReviewWords): BlockDetails {
  const detailing = { content, words };
  if (blockId.startsWith(invitedPrefix)) {
    return blockDetails(blockId.slice(invitedPrefix.length), content, words);
  }
  const [root = "", id = "", kind, inner = ""] = blockId.split(".");
  if (root === "sourceNames") return ofSource(detailing, blockId.slice(root.length + 1));
  if (root === "stepWords" && kind === "items") return ofItem(detailing, id, inner);
  if (root === "stepWords") return ofStep(detailing, id);
  if (root === "rowWords" && kind === "cells") return ofCell(detailing, id, inner);
  if (root === "questionWords") return ofQuestion(detailing, id);
  if (root === "conflictWords") {
    return { ...nothing, sources: sourceNotes(content, [`conflict.${id}`]) };
  }
  if (root === "glossary") return { ...nothing, heading: id };
  return ofStructure(detailing, root, id);
}
