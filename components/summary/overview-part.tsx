import type { ReactNode } from "react";
import { inBands, partsIn } from "@/lib/printing/arrange/bands";
import type { Overview } from "@/lib/summary/model";
import type { OverviewParts } from "@/lib/summary/overview/parts";
import type { OverviewPartId } from "@/lib/words/summary-words";
import { BodyMapFigure } from "./body-map-figure";
import { FactSection, Facts } from "./fact-list";
import { LineSection } from "./line-list";
import { MedicinesSection } from "./medicines-section";
import { ScalesFigure } from "./scales-figure";
import { SmallTable } from "./small-table";
import { TreatmentsSection } from "./treatments-section";

type PartView<Part> = (props: { part: Part }) => ReactNode;

/** How each part of the overview is shown on the page. */
const views: { readonly [Id in OverviewPartId]: PartView<OverviewParts[Id]> } = {
  safety: FactSection,
  told: FactSection,
  topQuestions: LineSection,
  bodyMap: BodyMapFigure,
  scales: ScalesFigure,
  earlier: TreatmentsSection,
  blocks: SmallTable,
  matters: FactSection,
  needs: FactSection,
  medicines: MedicinesSection,
  treatments: TreatmentsSection,
  scans: FactSection,
  dailyLife: FactSection,
  pain: FactSection,
};

function Part<Id extends OverviewPartId>({ id, part }: { id: Id; part: OverviewParts[Id] }) {
  const View: PartView<OverviewParts[Id]> = views[id];
  return <View part={part} />;
}

/** Page 1: what a clinician reads in thirty seconds, in the order and bands of the printed page. */
export function OverviewPart({ overview }: { overview: Overview }) {
  const { name, identity, corrected, frame } = overview;
  return (
    <section
      className="summary-part overview"
      aria-labelledby="summary-overview"
      lang={frame?.language}
    >
      {frame && <p>{frame.title}</p>}
      <h2 id="summary-overview">{overview.heading}</h2>
      <Facts facts={name.answered ? identity : [name, ...identity]} className="facts identity" />
      {corrected && <p className="corrected">{corrected}</p>}
      {inBands(overview).map((band) => (
        <div className={`overview-band of-${band.length}`} key={partsIn([band]).join(" ")}>
          {band.map(({ parts }) => (
            <div className="overview-column" key={parts.join(" ")}>
              {parts.map((part) => (
                <Part key={part} id={part} part={overview[part]} />
              ))}
            </div>
          ))}
        </div>
      ))}
      {overview.skipped === "" ? null : <p className="skipped">{overview.skipped}</p>}
      {frame?.footer.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
