import { NerveDrawings } from "@/components/nerve-drawings/nerve-drawings";
import type { InformationPart as Information } from "@/lib/summary/model";
import { ComparisonRows } from "./comparison-rows";
import { SourceList } from "./source-list";

/** What the sources say, where they disagree, and which sources they are. */
export function InformationPart({ part }: { part: Information }) {
  const { conflictsHeading, matters } = part;
  return (
    <section className="summary-part information" aria-labelledby="summary-information">
      <h2 id="summary-information">{part.heading}</h2>
      {part.intro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <NerveDrawings drawings={part.drawings} level={3} />
      {part.groups.map((group) => (
        <section key={group.id}>
          <h3>{group.heading}</h3>
          <ComparisonRows
            options={group.options}
            rows={group.rows}
            conflictsHeading={conflictsHeading}
          />
        </section>
      ))}
      {matters === null ? null : (
        <section>
          <h3>{matters.heading}</h3>
          <p>{matters.intro}</p>
          <ComparisonRows
            options={matters.options}
            rows={matters.rows}
            conflictsHeading={conflictsHeading}
          />
        </section>
      )}
      <SourceList sources={part.sources} />
    </section>
  );
}
