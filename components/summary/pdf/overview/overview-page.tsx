import { View } from "@react-pdf/renderer";
import type { SummaryModel } from "@/lib/summary/model";
import { pageOneBudget } from "@/lib/summary/page-one-budget";
import { pages } from "../look";
import { PageFrame, roomOf } from "../page-frame";
import { useLook } from "../use-look";
import { BodyMapFigure } from "./body-map-figure";
import { Facts } from "./facts";
import { fittingScale } from "./fitting-scale";
import { Head } from "./head";
import { Lines } from "./lines";
import { measuresAt } from "./measures";
import { ScalesFigure } from "./scales-figure";
import { Sheet } from "./sheet";
import { SmallTable } from "./small-table";

type OverviewPageProps = { readonly model: SummaryModel; readonly note: string | undefined };

/** Page 1: what a clinician reads in thirty seconds, on one side. */
export function OverviewPage({ model, note }: OverviewPageProps) {
  const look = useLook();
  const shown = model.overview;
  const { side } = measuresAt(1);
  const measures = measuresAt(fittingScale(model, roomOf(model, side, look), note));
  const width = pages[model.paper].width - 2 * side;
  const column = (width - measures.gap) / 2;
  return (
    <PageFrame model={model} bookmark={shown.heading} side={side} named={false}>
      <Sheet value={measures}>
        <Head
          name={model.name || model.document.title}
          overview={shown}
          width={width}
          note={note}
        />
        <View style={{ flexDirection: "row" }}>
          <View style={{ width: column, marginRight: measures.gap }}>
            <Facts list={shown.knowFirst} width={column} />
            <Facts list={shown.pain} width={column} />
            <Facts list={shown.dailyLife} width={column} />
            <Lines list={shown.matters} numbered={false} width={column} />
          </View>
          <View style={{ width: column }}>
            <BodyMapFigure map={shown.bodyMap} width={column} />
            <ScalesFigure scales={shown.scales} width={column} />
            <Lines list={shown.topQuestions} numbered width={column} />
            <SmallTable table={shown.blocks} width={column} shares={pageOneBudget.blocks.em} />
          </View>
        </View>
        <SmallTable table={shown.treatments} width={width} shares={pageOneBudget.treatments.em} />
      </Sheet>
    </PageFrame>
  );
}
