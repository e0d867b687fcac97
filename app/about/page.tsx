import type { Metadata } from "next";
import { Paragraphs } from "@/components/ui/prose";
import { contentFor, defaultLanguage } from "@/content";

const { pageWords, sources, edition } = contentFor(defaultLanguage);

export const metadata: Metadata = { title: pageWords.about.title };

export default function AboutPage() {
  const { about } = pageWords;
  const outside = sources.filter((source) => source.citation !== undefined);
  return (
    <>
      <h1>{about.title}</h1>
      {about.parts.map((part) => (
        <section key={part.title}>
          <h2>{part.title}</h2>
          <Paragraphs text={part.text} />
        </section>
      ))}
      <h2>{about.sourcesTitle}</h2>
      <ul className="citations">
        {outside.map((source) => (
          <li key={source.id}>
            {source.citation} {source.url && <span className="url">{source.url}</span>}
          </li>
        ))}
      </ul>
      <p className="hint">
        {edition.version}, {edition.published}
      </p>
    </>
  );
}
