import type { LineList } from "@/lib/summary/facts";

/** A headed, numbered list of lines. */
export function LineSection({ part }: { part: LineList }) {
  return (
    <section className="overview-part">
      <h3>{part.heading}</h3>
      {part.lines.length === 0 ? <p className="none">{part.none}</p> : null}
      {part.lines.length > 0 ? (
        <ol className="lines">
          {part.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines are fixed and may repeat
            <li key={index} dir="auto">
              {line}
            </li>
          ))}
        </ol>
      ) : null}
      {part.continued === undefined ? null : <p className="continued">{part.continued}</p>}
    </section>
  );
}
