import { contentFor, type Language } from "@/content";
import type { Content } from "@/lib/edition/content";
import {
  type GridView,
  gridView,
  type SaidCell,
  type SaidNumber,
  type SaidSentence,
} from "@/lib/evidence/grid-view";
import { namingView } from "@/lib/evidence/naming-view";

const said = (sentences: readonly SaidSentence[]): string =>
  sentences.map(({ text, sources }) => [text, ...sources].join(" ")).join(" ");

const numberText = ({ value, compared, people, time, sure, sources }: SaidNumber): string =>
  `**${value}** (${[compared, people, time, sure].join("; ")}) ${sources.join(" ")}`;

const cellText = ({ sentences, numbers, gap }: SaidCell): string =>
  [said(sentences), ...numbers.map(numberText), gap ?? ""].filter((part) => part !== "").join(" ");

function gridText(grid: GridView): readonly string[] {
  const names = new Map(grid.options.map(({ id, name }) => [id, name]));
  return [
    `## ${grid.title}`,
    "",
    `${grid.opening} ${grid.opens}`,
    "",
    ...grid.rows.flatMap((row) => [
      `### ${row.title}`,
      "",
      ...row.cells.map((cell) => `- ${names.get(cell.option)}: ${cellText(cell)}`),
      ...(row.mixed === undefined ? [] : ["", row.mixed]),
      "",
    ]),
    `### ${grid.disputes.heading}`,
    "",
    ...grid.disputes.items.map(({ title, sides, ask }) => `- ${title} ${said(sides)} ${ask}`),
    "",
    `### ${grid.unknown.heading}`,
    "",
    ...grid.unknown.items.map((one) => `- ${said([one])}`),
    "",
    `### ${grid.others.heading}`,
    "",
    ...grid.others.items.map(
      ({ name, text, sources }) => `- ${name}: ${said([{ text, sources }])}`,
    ),
    "",
    `### ${grid.sources.heading}`,
    "",
    ...grid.sources.items.map(({ number, name, url }) =>
      `- ${number} ${name}. ${url ?? ""}`.trim(),
    ),
    "",
  ];
}

function namingText(content: Content): readonly string[] {
  const naming = namingView(content);
  return [
    `## ${naming.title}`,
    "",
    `${said(naming.opens)} ${said(naming.spine)} ${naming.ask}`,
    "",
    ...naming.places.map(
      ({ name, neurotomy, rhizotomy }) => `- ${name}: ${said([...neurotomy, ...rhizotomy])}`,
    ),
    "",
    said(naming.article),
    "",
    ...naming.rows.map(
      ({ title, neurotomy, rhizotomy, published }) =>
        `- ${title}: ${said(neurotomy)} / ${said(rhizotomy)} / ${said(published)}`,
    ),
    "",
  ];
}

/** The naming page and every grid in a language, as a Markdown document for who reviews them. */
export function gridsText(language: Language): string {
  const content = contentFor(language);
  return [
    `# ${content.pageWords.library.title}`,
    "",
    ...namingText(content),
    ...content.places.flatMap((place) => gridText(gridView(content, place))),
  ].join("\n");
}
