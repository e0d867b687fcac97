import type { Content } from "@/lib/edition/content";
import { plainSuffix } from "./plain-claims";

/** Where a block stands: the heading of its part, and its place among the parts and blocks. */
export type Standing = { readonly heading: string; readonly rank: readonly [number, number] };

function ofStep(content: Content, stepId: string, itemId: string | undefined): Standing {
  const at = content.steps.findIndex(({ id }) => id === stepId);
  const step = content.steps[at];
  const section = step?.section ?? stepId;
  const item = step?.items.findIndex(({ id }) => id === itemId) ?? -1;
  return {
    heading: content.sectionWords[section] ?? section,
    rank: [content.sections.indexOf(section), at * 1000 + item],
  };
}

function ofRow(content: Content, rowId: string): Standing {
  const at = content.comparison.findIndex(({ rows }) => rows.some(({ id }) => id === rowId));
  const group = content.comparison[at];
  return {
    heading: content.groupWords[group?.id ?? ""]?.title ?? rowId,
    rank: [content.places.length + at, group?.rows.findIndex(({ id }) => id === rowId) ?? 0],
  };
}

function ofQuestion(content: Content, questionId: string): Standing {
  const at = content.questions.findIndex(({ id }) => id === questionId);
  const group = content.questions[at]?.group ?? questionId;
  return {
    heading: content.questionGroupWords[group] ?? group,
    rank: [content.questionGroups.indexOf(group), at],
  };
}

const ofPlaceParts = ["name", "opening", "options", "naming", "rows", "numbers", "others"];

function ofPlace(content: Content, placeId: string, part: string): Standing {
  const at = content.places.findIndex(({ id }) => id === placeId);
  const inPlace = ofPlaceParts.indexOf(part);
  return {
    heading: content.placeWords[placeId]?.name ?? placeId,
    rank: [at, inPlace === -1 ? ofPlaceParts.length : inPlace],
  };
}

/** Behind everything that the content puts in an order. */
const last = 1_000_000;

/** The part of its chapter that a block stands in; `ofRoot` heads what has no heading of its own. */
export function standingOf(
  blockId: string,
  content: Content,
  ofRoot: (root: string) => string,
  /** The heading of the part of statements that rest on no source. */
  plain: string,
): Standing {
  const [root = "", id = "", kind = "", inner] = blockId.split(".");
  if (blockId.endsWith(plainSuffix)) return { heading: plain, rank: [last - 1, 0] };
  if (root === "namingWords") return { heading: ofRoot(root), rank: [-1, 0] };
  if (root === "placeWords") return ofPlace(content, id, kind);
  if (root === "stepWords") return ofStep(content, id, inner);
  if (root === "rowWords") return ofRow(content, id);
  if (root === "questionWords") return ofQuestion(content, id);
  return { heading: ofRoot(root), rank: [last, 0] };
}
