import type { ReactNode } from "react";
import { inBands } from "@/lib/printing/arrange/bands";
import type { EmergencyRecord } from "@/lib/summary/facts";
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
  knowFirst: FactSection,
  bodyMap: BodyMapFigure,
  scales: ScalesFigure,
  topQuestions: LineSection,
  matters: FactSection,
  blocks: SmallTable,
  medicines: MedicinesSection,
  treatments: TreatmentsSection,
  dailyLife: FactSection,
  pain: FactSection,
};

function Part<Id extends OverviewPartId>({ id, part }: { id: Id; part: OverviewParts[Id] }) {
  const View: PartView<OverviewParts[Id]> = views[id];
  return <View part={part} />;
}

function Emergency({ record }: { record: EmergencyRecord }) {
  return (
    <section className={record.alert ? "emergency alert" : "emergency"}>
      <h3>{record.heading}</h3>
      <p className={record.unanswered ? "not-answered" : undefined}>{record.text}</p>
    </section>
  );
}

/** Page 1: what a clinician reads in thirty seconds, in the order and bands of the printed page. */
export function OverviewPart({ overview }: { overview: Overview }) {
  const { name, identity, frame } = overview;
  return (
    <section
      className="summary-part overview"
      aria-labelledby="summary-overview"
      lang={frame?.language}
    >
      {frame && <p>{frame.title}</p>}
      <h2 id="summary-overview">{overview.heading}</h2>
      <Facts facts={name.answered ? identity : [name, ...identity]} className="facts identity" />
      <Emergency record={overview.emergency} />
      {inBands.map((band) => (
        <div className={`overview-band of-${band.length}`} key={band[0]?.part}>
          {band.map(({ part }) => (
            <Part key={part} id={part} part={overview[part]} />
          ))}
        </div>
      ))}
      {frame?.footer.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
