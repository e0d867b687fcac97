import { editions, type Language } from "@/content";
import { readings } from "@/content/words/checks";
import type { Measure } from "@/lib/evidence/gates/reading/measure";
import { hardest, type PageLevel, pageLevels } from "@/lib/review/page-levels";

const formulaNames: { readonly [F in Measure["formula"]]: string } = {
  fleschKincaid: "Flesch-Kincaid grade",
  smog: "SMOG grade",
  fernandezHuerta: "Fernández-Huerta score",
};

/** What a language is called in the document, which is in English. */
const englishNames = new Intl.DisplayNames("en", { type: "language" });

const barOf = ({ formula, bar, plainer }: Measure): string =>
  `${formulaNames[formula]} ${bar} or ${plainer}`;

/** Rows of a Markdown table with columns as wide as their widest cell: words left, numbers right. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const [head = []] = rows;
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const padded = rows.map((row) =>
    line(
      row.map((cell, at) =>
        at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
      ),
    ),
  );
  const rule = line(
    widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)),
  );
  return [...padded.slice(0, 1), rule, ...padded.slice(1)];
}

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
    ...table([head, ...levels.map(row), last]),
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
