import { View } from "@react-pdf/renderer";
import type { PageOne } from "@/lib/printing/arrange/arrange-page";
import { columnWidths } from "@/lib/printing/arrange/bands";
import { PageFrame } from "../page-frame";
import { useLook } from "../use-look";
import { Head } from "./head";
import { OverviewPart } from "./overview-part";
import { Sheet } from "./sheet";
import { SmallWords } from "./small-words";

/** What a clinician reads in thirty seconds: one side in normal print. */
export function OverviewPage({ page }: { readonly page: PageOne }) {
  const { sheetSide } = useLook();
  const { head, parts, bands, measures, width, continued } = page;
  return (
    <PageFrame
      model={page.frame}
      bookmark={head.heading}
      side={sheetSide}
      named={false}
      language={page.language}
      nameLine={head.nameLine}
    >
      <Sheet value={measures}>
        <Head head={head} width={width} />
        {bands.map((band) => {
          const widths = columnWidths(band, width, measures.gap);
          return (
            <View
              key={band.map(({ part }) => part).join(" ")}
              style={{ flexDirection: band.length > 1 ? "row" : "column", columnGap: measures.gap }}
            >
              {band.map(({ part }, column) => (
                <View key={part} style={{ width: widths[column] ?? width }}>
                  <OverviewPart id={part} parts={parts} width={widths[column] ?? width} />
                </View>
              ))}
            </View>
          );
        })}
        {continued !== undefined && <SmallWords width={width}>{continued}</SmallWords>}
      </Sheet>
    </PageFrame>
  );
}
