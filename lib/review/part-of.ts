import type { Content } from "@/lib/edition/content";

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
    rank: [at, group?.rows.findIndex(({ id }) => id === rowId) ?? 0],
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

/** Behind everything that the content puts in an order. */
const last = 1_000_000;

/** The part of its chapter that a block stands in; `ofRoot` heads what has no heading of its own. */
export function standingOf(
  blockId: string,
  content: Content,
  ofRoot: (root: string) => string,
): Standing {
  const [root = "", id = "", , inner] = blockId.split(".");
  if (root === "stepWords") return ofStep(content, id, inner);
  if (root === "rowWords") return ofRow(content, id);
  if (root === "questionWords") return ofQuestion(content, id);
  return { heading: ofRoot(root), rank: [last, 0] };
}
