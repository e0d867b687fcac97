import type { LineList } from "@/lib/summary/model";

/** A headed, numbered list of lines. */
export function LineSection({ list, className }: { list: LineList; className: string }) {
  return (
    <section className={`overview-part ${className}`}>
      <h3>{list.heading}</h3>
      {list.lines.length === 0 ? <p className="none">{list.none}</p> : null}
      {list.lines.length > 0 ? (
        <ol className="lines">
          {list.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines are fixed and may repeat
            <li key={index} dir="auto">
              {line}
            </li>
          ))}
        </ol>
      ) : null}
      {list.continued === undefined ? null : <p className="continued">{list.continued}</p>}
    </section>
  );
}
