import type { Overview } from "@/lib/summary/model";
import { BodyMapFigure } from "./body-map-figure";
import { FactSection, Facts } from "./fact-list";
import { LineSection } from "./line-list";
import { ScalesFigure } from "./scales-figure";
import { SmallTable } from "./small-table";

/** Page 1: what a clinician reads in thirty seconds. */
export function OverviewPart({ overview }: { overview: Overview }) {
  return (
    <section className="summary-part overview" aria-labelledby="summary-overview">
      <h2 id="summary-overview">{overview.heading}</h2>
      <Facts facts={overview.identity} className="facts identity" />
      {overview.emergency === undefined ? null : (
        <section className="emergency">
          <h3>{overview.emergency.heading}</h3>
          <p>{overview.emergency.text}</p>
        </section>
      )}
      <div className="overview-columns">
        <div>
          <FactSection list={overview.knowFirst} className="know-first" />
          <FactSection list={overview.pain} className="pain" />
          <FactSection list={overview.dailyLife} className="daily-life" />
          <LineSection list={overview.matters} ordered={false} className="matters" />
        </div>
        <div>
          <BodyMapFigure map={overview.bodyMap} />
          <ScalesFigure scales={overview.scales} />
          <LineSection list={overview.topQuestions} ordered className="top-questions" />
          <SmallTable table={overview.blocks} className="blocks" />
        </div>
      </div>
      <SmallTable table={overview.treatments} className="treatments" />
    </section>
  );
}
