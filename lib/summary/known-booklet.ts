import type { Content } from "@/lib/edition/content";
import { buildDrawings } from "./build-drawings";
import type { Drawings, SummaryModel } from "./model";

/**
 * What is known at a place, as a booklet: words of the content alone, so that it is the same for
 * everyone with that place, language, paper and size of print.
 */
export type KnownBooklet = Pick<
  SummaryModel,
  "language" | "paper" | "print" | "document" | "footer" | "unprintable"
> & {
  /** Nobody's. */
  readonly name: "";
  readonly heading: string;
  readonly intro: string;
  readonly grid: SummaryModel["known"]["grid"];
  readonly places: readonly string[];
  readonly drawings: Drawings;
};

/** The booklet of the place of a summary, on its paper and in its print; it names nobody. */
export function knownBooklet(content: Content, model: SummaryModel): KnownBooklet {
  const { language, paper, print, document, footer, unprintable, known } = model;
  const { heading, intro, grid, others } = known;
  const place = content.places.find(({ id }) => id === grid?.place);
  const drawn = content.drawings.filter(({ id }) => id === place?.drawing);
  const named = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => content.sourceNames[id] ?? id))].join("; ");
  return {
    ...{ language, paper, print, footer, unprintable, heading, intro, grid, name: "" },
    document: { ...document, title: heading },
    places: grid === null ? others.map(({ name }) => name) : [],
    drawings: buildDrawings(
      content,
      drawn,
      (ids) => `${content.messages.ui.sourcesLabel} ${named(ids)}`,
    ),
  };
}
