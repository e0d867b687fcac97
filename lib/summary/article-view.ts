import type { Content } from "@/lib/edition/content";
import type { ArticleView } from "./article";
import { articleRows } from "./article-row";
import { numberSources } from "./source-numbers";

/** The web article for the library: nothing of it is left out, and it depends on content alone. */
export function articleView(content: Content): ArticleView {
  const words = content.summaryWords.information;
  const numbers = numberSources(content);
  const rowFor = articleRows(content);
  return {
    heading: words.heading,
    intro: words.intro,
    groups: content.comparison.map((group) => ({
      id: group.id,
      heading: content.groupWords[group.id]?.title ?? group.id,
      options: group.options.map((option) => content.optionWords[option] ?? option),
      rows: group.rows.flatMap((row) => rowFor.get(row) ?? []),
    })),
    conflictsHeading: words.conflictsHeading,
    sources: { heading: words.sourcesHeading, items: numbers.items },
  };
}
