import type { Overview } from "@/lib/summary/model";
import type { OverviewPartId } from "@/lib/summary/page-one/arrangement";
import { BodyMapFigure } from "./body-map-figure";
import { Facts } from "./facts";
import { Lines } from "./lines";
import { MedicinesSection } from "./medicines-section";
import { ScalesFigure } from "./scales-figure";
import { Section } from "./section";
import { SmallTable } from "./small-table";
import { TreatmentsSection } from "./treatments-section";

type OverviewPartProps = {
  readonly id: OverviewPartId;
  readonly overview: Overview;
  readonly width: number;
};

/** One part of page 1. */
export function OverviewPart({ id, overview, width }: OverviewPartProps) {
  switch (id) {
    case "bodyMap":
      return <BodyMapFigure map={overview.bodyMap} width={width} />;
    case "scales":
      return <ScalesFigure scales={overview.scales} width={width} />;
    case "topQuestions":
      return <Lines list={overview.topQuestions} width={width} />;
    case "blocks": {
      const { blocks } = overview;
      return (
        <Section heading={blocks.heading} continued={blocks.continued} width={width}>
          <SmallTable table={blocks} kind="blocks" width={width} />
        </Section>
      );
    }
    case "medicines":
      return (
        overview.medicines && <MedicinesSection medicines={overview.medicines} width={width} />
      );
    case "treatments":
      return <TreatmentsSection treatments={overview.treatments} width={width} />;
    default:
      return <Facts list={overview[id]} width={width} />;
  }
}
