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
  knowFirst: Facts,
  bodyMap: BodyMapFigure,
  scales: ScalesFigure,
  topQuestions: Lines,
  matters: Facts,
  blocks: BlocksSection,
  medicines: MedicinesSection,
  treatments: TreatmentsSection,
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
