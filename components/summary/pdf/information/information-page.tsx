import { contentWidth } from "@/lib/printing/arrange/looks";
import type { InformationRow, SummaryModel } from "@/lib/summary/model";
import { PageFrame } from "../page-frame";
import { Heading, PartHeading } from "../structure/heading";
import { Words } from "../structure/words";
import { useLook } from "../use-look";
import { ComparisonRow } from "./comparison-row";
import { DrawingFigure } from "./drawing-figure";
import { SourceList } from "./source-list";

type InformationPageProps = { readonly model: SummaryModel; readonly note: string | undefined };

/** What the sources say: what matters to the person first, then every row, then the sources. */
export function InformationPage({ model, note }: InformationPageProps) {
  const { heading, intro, drawings, groups, matters, conflictsHeading, sources } =
    model.information;
  const look = useLook();
  const { margin, type } = look;
  const width = contentWidth(model.paper, look);
  const rows = (shown: readonly InformationRow[], options: readonly string[]) =>
    shown.map((row, index) => (
      <ComparisonRow
        // biome-ignore lint/suspicious/noArrayIndexKey: two aims may show the same row.
        key={`${row.id} ${index}`}
        row={row}
        options={options}
        conflictsHeading={conflictsHeading}
        width={width}
      />
    ));
  return (
    <PageFrame model={model} bookmark={heading} side={margin.side} named>
      <PartHeading width={width}>{heading}</PartHeading>
      {[...intro, ...(note === undefined ? [] : [note])].map((paragraph) => (
        <Words key={paragraph} width={width} size={type.body} after={4}>
          {paragraph}
        </Words>
      ))}
      <Heading width={width}>{drawings.heading}</Heading>
      {drawings.intro.map((paragraph) => (
        <Words key={paragraph} width={width} after={4}>
          {paragraph}
        </Words>
      ))}
      {drawings.items.map((figure) => (
        <DrawingFigure key={figure.id} figure={figure} width={width} />
      ))}
      {matters !== null && (
        <>
          <Heading width={width}>{matters.heading}</Heading>
          <Words width={width} after={6}>
            {matters.intro}
          </Words>
          {rows(matters.rows, matters.options)}
        </>
      )}
      {groups.flatMap((group) => [
        <Heading key={group.id} width={width}>
          {group.heading}
        </Heading>,
        ...rows(group.rows, group.options),
      ])}
      <SourceList sources={sources} width={width} />
    </PageFrame>
  );
}
