import type { Treatments } from "@/lib/summary/model";
import { Section } from "./section";
import { useMeasures } from "./sheet";
import { SmallTable } from "./small-table";
import { SmallWords } from "./small-words";
import { Squares } from "./squares";
import { TimelineFigure } from "./timeline-figure";

type TreatmentsProps = { readonly treatments: Treatments; readonly width: number };

/** The treatments on an axis of years, and what came of each in a row with the same number. */
export function TreatmentsSection({ treatments, width }: TreatmentsProps) {
  const { heading, continued, timeline, helped } = treatments;
  const { numberGutter } = useMeasures();
  const sign = (row: number, column: number) => {
    if (row < 0) return null;
    if (column === 0) {
      return (
        <SmallWords width={numberGutter} bold>
          {`${row + 1}.`}
        </SmallWords>
      );
    }
    const filled = helped[row] ?? null;
    return column === 2 && filled !== null ? <Squares filled={filled} /> : null;
  };
  return (
    <Section heading={heading} continued={continued} width={width}>
      {timeline && <TimelineFigure timeline={timeline} width={width} />}
      <SmallTable table={treatments} kind="treatments" width={width} sign={sign} />
    </Section>
  );
}
