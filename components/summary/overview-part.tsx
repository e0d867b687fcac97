import type { EmergencyRecord, Overview } from "@/lib/summary/model";
import { inBands, type OverviewPartId } from "@/lib/summary/page-one/arrangement";
import { BodyMapFigure } from "./body-map-figure";
import { FactSection, Facts } from "./fact-list";
import { LineSection } from "./line-list";
import { MedicinesSection } from "./medicines-section";
import { ScalesFigure } from "./scales-figure";
import { SmallTable } from "./small-table";
import { TreatmentsSection } from "./treatments-section";

function Emergency({ record }: { record: EmergencyRecord }) {
  return (
    <section className={record.alert ? "emergency alert" : "emergency"}>
      <h3>{record.heading}</h3>
      <p className={record.unanswered ? "not-answered" : undefined}>{record.text}</p>
    </section>
  );
}

function Part({ id, overview }: { id: OverviewPartId; overview: Overview }) {
  switch (id) {
    case "bodyMap":
      return <BodyMapFigure map={overview.bodyMap} />;
    case "scales":
      return <ScalesFigure scales={overview.scales} />;
    case "topQuestions":
      return <LineSection list={overview.topQuestions} className="top-questions" />;
    case "blocks":
      return <SmallTable table={overview.blocks} className="blocks" />;
    case "medicines":
      return overview.medicines && <MedicinesSection medicines={overview.medicines} />;
    case "treatments":
      return <TreatmentsSection treatments={overview.treatments} />;
    default:
      return <FactSection list={overview[id]} className={id} />;
  }
}

/** Page 1: what a clinician reads in thirty seconds, in the order and bands of the printed page. */
export function OverviewPart({ overview }: { overview: Overview }) {
  return (
    <section
      className="summary-part overview"
      aria-labelledby="summary-overview"
      lang={overview.frame?.language}
    >
      {overview.frame && <p>{overview.frame.title}</p>}
      <h2 id="summary-overview">{overview.heading}</h2>
      <Facts facts={overview.identity} className="facts identity" />
      {overview.emergency && <Emergency record={overview.emergency} />}
      {inBands.map((band) => (
        <div className={`overview-band of-${band.length}`} key={band[0]?.parts.join(" ")}>
          {band.flatMap(({ parts }) =>
            parts.map((id) => <Part key={id} id={id} overview={overview} />),
          )}
        </div>
      ))}
      {overview.continued === undefined ? null : <p className="continued">{overview.continued}</p>}
      {overview.frame?.footer.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
