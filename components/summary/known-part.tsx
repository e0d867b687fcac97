import { Grid } from "@/components/places/grid";
import { PlaceLinks } from "@/components/places/place-links";
import type { KnownPart as Known } from "@/lib/summary/model";

/** What is known at the person's place: the grid, and the pages about other places. */
export function KnownPart({ part }: { readonly part: Known }) {
  const { heading, intro, grid, mismatches, others, othersHeading, language } = part;
  return (
    <section className="summary-part known" aria-labelledby="summary-known">
      <h2 id="summary-known">{heading}</h2>
      <p>{intro}</p>
      {grid !== null && <Grid grid={grid} level={3} mismatches={mismatches} />}
      <PlaceLinks heading={othersHeading} places={others} language={language} />
    </section>
  );
}
