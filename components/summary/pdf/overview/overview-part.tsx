import type { ShownParts } from "@/lib/printing/arrange/page-height";
import type { OverviewParts } from "@/lib/summary/overview/parts";
import type { OverviewPartId } from "@/lib/words/summary-words";
import { BlocksSection } from "./blocks-section";
import { BodyMapFigure } from "./body-map-figure";
import { Facts } from "./facts";
import { Lines } from "./lines";
import { MedicinesSection } from "./medicines-section";
import type { PartView } from "./part-view";
import { ScalesFigure } from "./scales-figure";
import { TreatmentsSection } from "./treatments-section";

/** How each part of page 1 is printed. */
const views: { readonly [Id in OverviewPartId]: PartView<OverviewParts[Id]> } = {
  safety: Facts,
  told: Facts,
  topQuestions: Lines,
  bodyMap: BodyMapFigure,
  scales: ScalesFigure,
  earlier: TreatmentsSection,
  blocks: BlocksSection,
  matters: Facts,
  needs: Facts,
  medicines: MedicinesSection,
  treatments: TreatmentsSection,
  scans: Facts,
  dailyLife: Facts,
  pain: Facts,
};

type OverviewPartProps<Id extends OverviewPartId> = {
  readonly id: Id;
  readonly parts: ShownParts;
  readonly width: number;
};

/** One part of page 1. */
export function OverviewPart<Id extends OverviewPartId>({
  id,
  parts,
  width,
}: OverviewPartProps<Id>) {
  const View: PartView<OverviewParts[Id]> = views[id];
  return <View shown={parts[id]} width={width} />;
}
