import type { Content } from "@/lib/edition/content";
import type { Drawing } from "@/lib/evidence/drawing";
import type { Drawings } from "./model";

/** Drawings with their words; `beside` tells sources as the reader of this page finds them. */
export function buildDrawings(
  content: Content,
  drawings: readonly Drawing[],
  beside: (sources: readonly string[]) => string,
): Drawings {
  const { heading, intro, items } = content.drawingWords;
  return {
    heading,
    intro,
    items: drawings.map(({ id, labels, sources }) => ({
      id,
      title: items[id]?.title ?? id,
      shows: items[id]?.shows ?? "",
      named: items[id]?.named ?? "",
      sources: beside([...sources.shows, ...sources.named]),
      labels: labels.map((label) => ({ id: label, text: items[id]?.labels[label] ?? label })),
    })),
  };
}
