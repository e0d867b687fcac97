import { TimelinePicture } from "@/components/timeline/picture";
import type { Treatments } from "@/lib/summary/facts";
import { HelpedSquares } from "./helped-squares";
import { SmallTable } from "./small-table";

/** The treatments on an axis of years, and what came of each in a row with the same number. */
export function TreatmentsSection({ part }: { part: Treatments }) {
  const { timeline, helped, first } = part;
  const sign = (row: number, column: number) => {
    if (column === 0) return <span className="row-number">{`${first + row}. `}</span>;
    const filled = helped[row] ?? null;
    return column === 2 && filled !== null ? <HelpedSquares filled={filled} /> : null;
  };
  return (
    <SmallTable
      part={part}
      sign={sign}
      before={
        timeline && (
          <figure className="timeline">
            <TimelinePicture timeline={timeline} />
            {timeline.unplaced === undefined ? null : <figcaption>{timeline.unplaced}</figcaption>}
          </figure>
        )
      }
    />
  );
}
