import type { SourceItems } from "@/lib/summary/article";

/** The numbered sources, with their addresses in full so that they can be read on paper. */
export function SourceList({ sources }: { sources: SourceItems }) {
  return (
    <section className="source-part">
      <h2>{sources.heading}</h2>
      <ul className="source-list">
        {sources.items.map((source) => (
          <li key={source.number}>
            <span className="source-number">{source.number}</span>{" "}
            <span lang={source.language}>{source.text}</span>{" "}
            {source.url === undefined ? null : (
              <a href={source.url} rel="noreferrer">
                {source.url}
              </a>
            )}
            {source.certainty === undefined ? null : (
              <span className="certainty"> {source.certainty}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
