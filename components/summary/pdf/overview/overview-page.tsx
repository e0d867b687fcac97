import { View } from "@react-pdf/renderer";
import type { PageOne } from "@/lib/printing/arrange/arrange-page";
import { columnWidths, partsIn } from "@/lib/printing/arrange/bands";
import { looks } from "@/lib/printing/arrange/looks";
import { PageFrame } from "../page-frame";
import { Head } from "./head";
import { OverviewPart } from "./overview-part";
import { Sheet } from "./sheet";
import { SmallWords } from "./small-words";

/** What a clinician reads in thirty seconds: one side in normal print. */
export function OverviewPage({ page }: { readonly page: PageOne }) {
  const { head, parts, bands, measures, width, continued } = page;
  return (
    <PageFrame
      model={page.frame}
      bookmark={head.heading}
      side={looks.normal.sheetSide}
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
              key={partsIn([band]).join(" ")}
              style={{ flexDirection: band.length > 1 ? "row" : "column", columnGap: measures.gap }}
            >
              {band.map((column, at) => (
                <View key={partsIn([[column]]).join(" ")} style={{ width: widths[at] ?? width }}>
                  {column.parts.map((part) => (
                    <OverviewPart key={part} id={part} parts={parts} width={widths[at] ?? width} />
                  ))}
                </View>
              ))}
            </View>
          );
        })}
        {page.skipped !== "" && <SmallWords width={width}>{page.skipped}</SmallWords>}
        {continued !== undefined && <SmallWords width={width}>{continued}</SmallWords>}
      </Sheet>
    </PageFrame>
  );
}
