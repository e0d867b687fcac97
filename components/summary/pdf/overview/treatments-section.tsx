import { tableColumns } from "@/lib/printing/arrange/lengths";
import type { Treatments } from "@/lib/summary/facts";
import type { PartViewProps } from "./part-view";
import { Section } from "./section";
import { useMeasures } from "./sheet";
import { SmallTable } from "./small-table";
import { SmallWords } from "./small-words";
import { Squares } from "./squares";
import { TimelineFigure } from "./timeline-figure";

/** The treatments on an axis of years, and what came of each in a row with the same number. */
export function TreatmentsSection({ shown, width }: PartViewProps<Treatments>) {
  const { part, note } = shown;
  const { heading, timeline, helped, first } = part;
  const { numberGutter } = useMeasures();
  const sign = (row: number, column: number) => {
    if (row < 0) return null;
    if (column === 0) {
      return (
        <SmallWords width={numberGutter} bold>
          {`${first + row}.`}
        </SmallWords>
      );
    }
    const filled = helped[row] ?? null;
    return column === 2 && filled !== null ? <Squares filled={filled} /> : null;
  };
  return (
    <Section heading={heading} note={note} width={width}>
      {timeline && <TimelineFigure timeline={timeline} width={width} />}
      <SmallTable table={part} columns={tableColumns.treatments} width={width} sign={sign} />
    </Section>
  );
}
