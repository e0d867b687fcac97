import type { Scales } from "@/lib/summary/facts";
import { ScalePicture } from "./scale-picture";

/** The four scales, each drawn and said in words. */
export function ScalesFigure({ part: scales }: { part: Scales }) {
  return (
    <section className="overview-part scales">
      <h3>{scales.heading}</h3>
      <dl className="scale-rows">
        {scales.rows.map((row) => (
          <div className="scale-row" key={row.label}>
            <dt>{row.label}</dt>
            <dd>
              <ScalePicture value={row.value} />
              <span className="scale-words">{row.words}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="ends-of-scale">
        <span>0: {scales.low}</span> <span>10: {scales.high}</span>
      </p>
    </section>
  );
}
