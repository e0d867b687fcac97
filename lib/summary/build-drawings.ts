import type { Content } from "@/lib/edition/content";
import type { Drawing } from "@/lib/evidence/drawing";
import type { Answers } from "@/lib/form/answers";
import { holds } from "@/lib/form/condition";
import type { Drawings } from "./model";

/** Those about the place or kind of the person's pain first, then the others, each in order. */
function inOrder(
  { sites }: Content,
  drawings: readonly Drawing[],
  answers: Answers,
): readonly Drawing[] {
  const concerns = (drawing: Drawing): boolean =>
    drawing.sites.some((site) => {
      const condition = sites[site];
      return condition !== undefined && holds(condition, answers);
    });
  return [...drawings.filter(concerns), ...drawings.filter((one) => !concerns(one))];
}

/**
 * Drawings with their words. Answers change their order alone; `beside` tells sources as the reader
 * of this page finds them: by number or by name.
 */
export function buildDrawings(
  content: Content,
  answers: Answers,
  drawings: readonly Drawing[],
  beside: (sources: readonly string[]) => string,
): Drawings {
  const { heading, intro, items } = content.drawingWords;
  return {
    heading,
    intro,
    items: inOrder(content, drawings, answers).map(({ id, labels, sources }) => ({
      id,
      title: items[id]?.title ?? id,
      shows: items[id]?.shows ?? "",
      named: items[id]?.named ?? "",
      sources: beside([...sources.shows, ...sources.named]),
      labels: labels.map((label) => ({ id: label, text: items[id]?.labels[label] ?? label })),
    })),
  };
}
