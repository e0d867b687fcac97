import { Paragraphs } from "@/components/ui/prose";
import type { Content } from "@/lib/edition/content";
import type { Source } from "@/lib/evidence/evidence";
import { citationLanguage } from "@/lib/evidence/evidence";
import { sourceCertainty } from "@/lib/evidence/source-certainty";
import { routes } from "@/lib/routes";
import type { Titled } from "@/lib/words/page-words";
import { Citation } from "./citation";

type CitationsProps = { readonly content: Content; readonly kind: Source["kind"] };

function Citations({ content, kind }: CitationsProps) {
  const sources = content.sources.filter((source) => source.kind === kind);
  return (
    <ul className="citations">
      {sources.map((source) => (
        <li key={source.id} id={source.id}>
          <strong>{content.sourceNames[source.id]}</strong>
          <br />
          <Citation citation={source.citation} url={source.url} />
          <Certainty text={sourceCertainty(content, source)} />
        </li>
      ))}
    </ul>
  );
}

/** What kind of study or page a source is, and how much of it was read. */
function Certainty({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <p className="certainty">{text}</p>;
}

function Part({ words, children }: { readonly words: Titled; readonly children: React.ReactNode }) {
  return (
    <section>
      <h2>{words.title}</h2>
      <Paragraphs text={words.text} />
      {children}
    </section>
  );
}

/** The title of the article: what its parts' citations have in common. */
const articleTitle = (sources: readonly Source[]): string =>
  sources.find(({ kind }) => kind === "statement")?.citation?.split(", part ")[0] ?? "";

/** Everything the facts rest on, each with its country, its date, and how sure it is. */
export function SourcesView({ content }: { readonly content: Content }) {
  const { aboutWords, sources } = content;
  const words = aboutWords.sources;
  return (
    <>
      <h1>{words.title}</h1>
      <Paragraphs text={words.text} />
      <Part words={words.article}>
        <p lang={citationLanguage}>{articleTitle(sources)}</p>
      </Part>
      <Part words={words.outside}>
        <Citations content={content} kind="outside" />
      </Part>
      <Part words={words.house}>
        <Citations content={content} kind="house" />
      </Part>
      <p>
        <a href={routes.about(content.language)}>{aboutWords.back}</a>
      </p>
    </>
  );
}
