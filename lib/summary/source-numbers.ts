import type { Content } from "@/lib/edition/content";
import { citationLanguage, type Source } from "@/lib/evidence/evidence";
import { sourceCertainty } from "@/lib/evidence/source-certainty";
import type { SourceItems } from "./article";

/** The sources of the information, numbered once for everyone: answers change no number. */
export type SourceNumbers = {
  readonly items: SourceItems["items"];
  /** The numbers of some sources as they stand beside a text, such as "[1] [4]". */
  readonly beside: (ids: readonly string[]) => string;
};

const known = new WeakMap<Content, SourceNumbers>();

/**
 * Numbers the sources in the content's order. Sources with the same citation share a number: many
 * statements come from one part of one article. A conflict is told by the sources that disagree.
 */
export function numberSources(content: Content): SourceNumbers {
  const numbers = known.get(content) ?? numbered(content);
  known.set(content, numbers);
  return numbers;
}

function numbered(content: Content): SourceNumbers {
  const both = new Map(content.sources.map(({ id, between }) => [id, between ?? [id]]));
  const told = (ids: readonly string[]) => ids.flatMap((id) => both.get(id) ?? [id]);
  const cited = new Set(
    told([
      ...content.comparison.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => Object.values(cells).flat()),
      ),
      ...content.statements.flatMap(({ sources }) => sources),
      ...content.questions.flatMap(({ sources }) => sources),
      ...content.emergencySigns.flatMap(({ sources }) => sources),
    ]),
  );
  const named = (source: Source) =>
    source.citation ?? content.sourceNames[source.id] ?? source.says;
  const used = content.sources.filter(({ id }) => cited.has(id));
  const texts = [...new Set(used.map(named))];
  const numbers = new Map(used.map((source) => [source.id, texts.indexOf(named(source)) + 1]));
  return {
    items: texts.map((text, index) => {
      const source = used.find((one) => named(one) === text);
      const certainty = source === undefined ? undefined : sourceCertainty(content, source);
      const isQuoted = text === source?.citation;
      return {
        number: `[${index + 1}]`,
        text,
        ...(source?.url === undefined ? {} : { url: source.url }),
        ...(certainty === undefined ? {} : { certainty }),
        ...(isQuoted && content.language !== citationLanguage
          ? { language: citationLanguage }
          : {}),
      };
    }),
    beside: (ids) => {
      const found = new Set(
        told(ids)
          .map((id) => numbers.get(id))
          .filter((n) => n !== undefined),
      );
      return [...found]
        .sort((a, b) => a - b)
        .map((number) => `[${number}]`)
        .join(" ");
    },
  };
}
