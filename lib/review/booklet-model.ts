import type { Content } from "@/lib/edition/content";
import type { Paper } from "@/lib/settings/paper";
import { buildFooter } from "@/lib/summary/build-footer";
import { dateWords } from "@/lib/summary/date-words";
import { chapterOf, chapters } from "@/lib/words/booklet-chapters";
import type { ReviewWords } from "@/lib/words/booklet-words";
import { fill } from "@/lib/words/fill";
import { blockDetails } from "./block-details";
import { blockIdOf } from "./block-id";
import type { BookletModel, ReviewBlock, ReviewChapter, ReviewPart } from "./booklet";
import { standingOf } from "./part-of";
import { isPlain, plainSuffix } from "./plain-claims";

/** A string and where it stands, such as "messages.ui.back". */
export type PlacedString = { readonly path: string; readonly text: string };

export type BookletInput = {
  readonly content: Content;
  /** What is reviewed: every string, and where it stands in the content. */
  readonly strings: readonly PlacedString[];
  readonly words: ReviewWords;
  readonly paper: Paper;
};

const rootOf = (id: string): string => id.split(".")[0] ?? id;

function blocksOf(input: BookletInput): readonly ReviewBlock[] {
  const { content, strings, words } = input;
  const grouped = Map.groupBy(
    strings,
    ({ path }) => `${blockIdOf(path)}${isPlain(content, path) ? plainSuffix : ""}`,
  );
  return [...grouped].map(([id, strings]) => {
    const place = id.endsWith(plainSuffix) ? id.slice(0, -plainSuffix.length) : id;
    return {
      id,
      ...blockDetails(place, content, words),
      ...(place === id ? {} : { notes: [content.gridWords.plain], sources: [] }),
      lines: strings.map(({ path, text }) => ({
        id: path,
        label: path === place ? (path.split(".").at(-1) ?? path) : path.slice(place.length + 1),
        text,
      })),
    };
  });
}

/** What a source says is told once where blocks that follow each other rest on it. */
function toldOnce(blocks: readonly ReviewBlock[], asAbove: string): readonly ReviewBlock[] {
  return blocks.map((block, at) => {
    const before = new Set(blocks[at - 1]?.sources.map(({ name }) => name));
    const sources = block.sources.map((source) =>
      source.says !== undefined && before.has(source.name) ? { ...source, says: asAbove } : source,
    );
    return { ...block, sources };
  });
}

function partsOf(blocks: readonly ReviewBlock[], input: BookletInput): readonly ReviewPart[] {
  const { roots, ofRoot: other, plain } = input.words;
  const ofRoot = (root: string) => roots[root] ?? fill(other, { root });
  const standing = blocks
    .map((block) => ({ block, ...standingOf(block.id, input.content, ofRoot, plain) }))
    .toSorted((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1]);
  const parts = Map.groupBy(standing, ({ heading }) => heading);
  return [...parts].map(([heading, inPart]) => ({
    ...(parts.size > 1 && { heading }),
    blocks: toldOnce(
      inPart.map(({ block }) => block),
      input.words.asAbove,
    ),
  }));
}

function chaptersOf(input: BookletInput): readonly ReviewChapter[] {
  const byChapter = Map.groupBy(blocksOf(input), ({ id }) => chapterOf(rootOf(id)));
  return chapters.flatMap(({ id }) => {
    const blocks = byChapter.get(id) ?? [];
    if (blocks.length === 0) return [];
    return [{ id, heading: input.words.chapters[id], parts: partsOf(blocks, input) }];
  });
}

/** What the language calls itself. */
const languageName = (language: string): string =>
  new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;

/** The whole booklet: what is reviewed comes from the content, word for word, and nothing else does. */
export function bookletModel(input: BookletInput): BookletModel {
  const { content, words, paper } = input;
  const { edition, summaryWords } = content;
  const date = (iso: string) => dateWords(iso, summaryWords.locale);
  const inChapters = chaptersOf(input);
  return {
    language: content.language,
    paper,
    document: { title: words.title, author: content.pageWords.product, subject: words.subject },
    name: "",
    title: words.title,
    facts: [
      fill(words.edition, {
        version: edition.version,
        published: date(edition.published),
        reviewBy: date(edition.reviewBy),
      }),
      fill(words.language, { language: languageName(content.language) }),
      edition.reviewed ? summaryWords.reviewed : summaryWords.notReviewed,
      ...(edition.translation === "not-reviewed" ? [summaryWords.translationNotReviewed] : []),
    ],
    how: { heading: words.howTitle, lines: words.how },
    contents: { heading: words.contentsTitle, lines: inChapters.map(({ heading }) => heading) },
    sign: {
      heading: words.signTitle,
      intro: words.signIntro,
      findings: words.findings,
      fields: words.signFields,
    },
    chapters: inChapters,
    marks: {
      ok: words.ok,
      change: words.change,
      note: words.note,
      pageSigned: words.pageSigned,
      source: words.source,
    },
    footer: buildFooter(content, `${words.title}.`),
  };
}
