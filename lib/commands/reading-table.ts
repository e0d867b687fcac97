import { editions, type Language } from "@/content";
import { readings } from "@/content/words/checks";
import type { Measure } from "@/lib/evidence/gates/reading/measure";
import { hardest, type PageLevel, pageLevels } from "@/lib/review/page-levels";
import { markdownTable } from "./markdown-table";

const formulaNames: { readonly [F in Measure["formula"]]: string } = {
  fleschKincaid: "Flesch-Kincaid grade",
  smog: "SMOG grade",
  fernandezHuerta: "Fernández-Huerta score",
};

/** What a language is called in the document, which is in English. */
const englishNames = new Intl.DisplayNames("en", { type: "language" });

const barOf = ({ formula, bar, plainer }: Measure): string =>
  `${formulaNames[formula]} ${bar} or ${plainer}`;

function row({ id, level }: PageLevel): readonly string[] {
  const { words, sentences, measures } = level;
  return [id, String(words), String(sentences), ...measures.map(({ value }) => value.toFixed(1))];
}

function section(language: Language): readonly string[] {
  const levels = pageLevels(editions, language, readings[language]);
  const worst = hardest(levels);
  const head = ["page", "words", "sentences", ...worst.map(({ formula }) => formulaNames[formula])];
  const last = ["hardest page", "", "", ...worst.map(({ value }) => value.toFixed(1))];
  return [
    `## ${englishNames.of(language)}`,
    "",
    `Every page: ${worst.map(barOf).join("; ")}.`,
    "",
    ...markdownTable([head, ...levels.map(row), last]),
    "",
  ];
}

/** How hard every page a patient reads is, in these languages, as a Markdown document. */
export function readingTable(languages: readonly Language[]): string {
  return [
    "# Reading levels",
    "",
    "Written by `npm run reading`. Do not edit: a test fails when the words have changed since.",
    "",
    "A page is its titles, paragraphs, questions, hints, options and buttons, each once. Names of",
    "procedures, medicines and brands are not counted. Pages that people with a link from a clinic read in",
    "other words are listed again as `invited/`.",
    "",
    ...languages.flatMap(section),
  ].join("\n");
}
