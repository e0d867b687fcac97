import { fill } from "@/lib/words/fill";
import type { EvidenceContent } from "./evidence-content";
import { idsIn, numberedSources } from "./grid-sources";
import { type GridView, placeWordsOf, type SaidSentence, saidSentences } from "./grid-view";
import type { NamingWords } from "./naming";

/** The naming page in words: the same for everyone. */
export type NamingView = {
  readonly title: string;
  readonly opens: readonly SaidSentence[];
  readonly spine: readonly SaidSentence[];
  /** Place by place, what each word stands for there. */
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly neurotomy: readonly SaidSentence[];
    readonly rhizotomy: readonly SaidSentence[];
  }[];
  readonly article: readonly SaidSentence[];
  readonly heads: NamingWords["heads"];
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    readonly neurotomy: readonly SaidSentence[];
    readonly rhizotomy: readonly SaidSentence[];
    readonly published: readonly SaidSentence[];
  }[];
  /** "Ask: which exact nerve ...?" */
  readonly ask: string;
  readonly sources: GridView["sources"];
};

/** What the two words stand for, as it is shown before any grid. */
export function namingView(content: EvidenceContent): NamingView {
  const { naming, namingWords: words, places, gridWords, questionWords } = content;
  const sources = numberedSources(content, [
    ...idsIn(naming.opens),
    ...idsIn(naming.spine),
    ...places.flatMap((place) => [
      ...idsIn(place.naming.neurotomy),
      ...idsIn(place.naming.rhizotomy),
    ]),
    ...idsIn(naming.article),
    ...naming.rows.flatMap((row) => [
      ...idsIn(row.neurotomy),
      ...idsIn(row.rhizotomy),
      ...idsIn(row.published),
    ]),
  ]);
  return {
    title: words.title,
    opens: saidSentences(sources, naming.opens, words.opens),
    spine: saidSentences(sources, naming.spine, words.spine),
    places: places.map((place) => {
      const said = placeWordsOf(content, place);
      return {
        id: place.id,
        name: said.name,
        neurotomy: saidSentences(sources, place.naming.neurotomy, said.naming.neurotomy),
        rhizotomy: saidSentences(sources, place.naming.rhizotomy, said.naming.rhizotomy),
      };
    }),
    article: saidSentences(sources, naming.article, words.article),
    heads: words.heads,
    rows: naming.rows.map((row) => {
      const said = words.rows[row.id];
      return {
        id: row.id,
        title: said?.title ?? row.id,
        neurotomy: saidSentences(sources, row.neurotomy, said?.neurotomy),
        rhizotomy: saidSentences(sources, row.rhizotomy, said?.rhizotomy),
        published: saidSentences(sources, row.published, said?.published),
      };
    }),
    ask: fill(gridWords.ask, { question: questionWords[naming.asks]?.text ?? naming.asks }),
    sources: { heading: gridWords.sources, items: sources.items },
  };
}
