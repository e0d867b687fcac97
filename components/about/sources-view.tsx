import { Paragraphs } from "@/components/ui/prose";
import type { Content } from "@/lib/edition/content";
import type { Source } from "@/lib/evidence/evidence";
import { citationLanguage } from "@/lib/evidence/evidence";
import { routes } from "@/lib/routes";
import type { Titled } from "@/lib/words/page-words";
import { Citation } from "./citation";

type CitationsProps = {
  readonly sources: readonly Source[];
  readonly names: Content["sourceNames"];
};

function Citations({ sources, names }: CitationsProps) {
  return (
    <ul className="citations">
      {sources.map(({ id, citation, url }) => (
        <li key={id} id={id}>
          <strong>{names[id]}</strong>
          <br />
          <Citation citation={citation} url={url} />
        </li>
      ))}
    </ul>
  );
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

/** Everything the facts rest on, each with its country and date. */
export function SourcesView({ content }: { readonly content: Content }) {
  const { aboutWords, sources, sourceNames } = content;
  const words = aboutWords.sources;
  const ofKind = (kind: Source["kind"]) => sources.filter((source) => source.kind === kind);
  return (
    <>
      <h1>{words.title}</h1>
      <Paragraphs text={words.text} />
      <Part words={words.article}>
        <p lang={citationLanguage}>{articleTitle(sources)}</p>
      </Part>
      <Part words={words.outside}>
        <Citations sources={ofKind("outside")} names={sourceNames} />
      </Part>
      <Part words={words.house}>
        <Citations sources={ofKind("house")} names={sourceNames} />
      </Part>
      <p>
        <a href={routes.about}>{aboutWords.back}</a>
      </p>
    </>
  );
}
