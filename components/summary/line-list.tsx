import type { LineList } from "@/lib/summary/model";

/** A headed list of lines; `ordered` numbers them. */
export function LineSection({
  list,
  ordered,
  className,
}: {
  list: LineList;
  ordered: boolean;
  className: string;
}) {
  const List = ordered ? "ol" : "ul";
  return (
    <section className={`overview-part ${className}`}>
      <h3>{list.heading}</h3>
      {list.lines.length === 0 ? <p className="none">{list.none}</p> : null}
      {list.lines.length > 0 ? (
        <List className="lines">
          {list.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines are fixed and may repeat
            <li key={index} dir="auto">
              {line}
            </li>
          ))}
        </List>
      ) : null}
      {list.continued === undefined ? null : <p className="continued">{list.continued}</p>}
    </section>
  );
}
