import type { GridView } from "@/lib/evidence/grid-view";

/** The sources that numbers in square brackets point to, folded unless the page is theirs. */
export function NumberedSources({
  sources,
  open,
}: {
  readonly sources: GridView["sources"];
  readonly open: boolean;
}) {
  return (
    <details className="grid-sources" open={open}>
      <summary>{sources.heading}</summary>
      <ul>
        {sources.items.map(({ id, number, name, citation, url, certainty, language }) => (
          <li key={id}>
            {number} {name}.{" "}
            <span lang={language}>
              {url === undefined ? citation : <a href={url}>{citation}</a>}
            </span>
            {certainty === undefined ? null : <span className="certainty"> {certainty}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
