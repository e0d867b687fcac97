import { View } from "@react-pdf/renderer";
import type { SummaryModel } from "@/lib/summary/model";
import { columnWidths } from "@/lib/summary/page-one/arrangement";
import { sheetMargin } from "@/lib/summary/page-one/paper-sizes";
import { contentWidth, pages } from "../look";
import { PageFrame, roomOf } from "../page-frame";
import { useLook } from "../use-look";
import { Head } from "./head";
import { OverviewPart } from "./overview-part";
import { fittingSetting, largeSetting } from "./setting";
import { Sheet } from "./sheet";
import { SmallWords } from "./small-words";

type OverviewPageProps = { readonly model: SummaryModel; readonly note: string | undefined };

/** What a clinician reads in thirty seconds: one side in normal print. */
export function OverviewPage({ model, note }: OverviewPageProps) {
  const look = useLook();
  const { overview } = model;
  const side = look.columns ? sheetMargin.side : look.margin.side;
  const width = look.columns
    ? pages[model.paper].width - 2 * side
    : contentWidth(model.paper, look);
  const { arrangement, measures } = look.columns
    ? fittingSetting(model, { width, height: roomOf(model, side, look) }, note)
    : largeSetting;
  return (
    <PageFrame
      model={model}
      bookmark={overview.heading}
      side={side}
      named={false}
      language={overview.frame?.language}
      nameLine={overview.nameLine}
    >
      <Sheet value={measures}>
        <Head model={model} width={width} note={note} />
        {arrangement.map((band) => {
          const widths = columnWidths(band, width, measures.gap);
          return (
            <View
              key={band.flatMap(({ parts }) => parts).join(" ")}
              style={{ flexDirection: band.length > 1 ? "row" : "column", columnGap: measures.gap }}
            >
              {band.map(({ parts }, column) => (
                <View key={parts.join(" ")} style={{ width: widths[column] ?? width }}>
                  {parts.map((id) => (
                    <OverviewPart
                      key={id}
                      id={id}
                      overview={overview}
                      width={widths[column] ?? width}
                    />
                  ))}
                </View>
              ))}
            </View>
          );
        })}
        {overview.continued !== undefined && (
          <SmallWords width={width}>{overview.continued}</SmallWords>
        )}
      </Sheet>
    </PageFrame>
  );
}
