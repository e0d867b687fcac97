import { BodyMapPicture } from "@/components/body-map/picture";
import type { BodyMap } from "@/lib/summary/facts";

/** The body map with its words. The words are the caption, so the picture is not read out twice. */
export function BodyMapFigure({ part: map }: { part: BodyMap }) {
  return (
    <section className="overview-part body-map">
      <h3>{map.heading}</h3>
      <figure>
        <div aria-hidden="true" className="body-map-drawing">
          <BodyMapPicture marks={map.marks} labels={map.labels} words={map.words} />
        </div>
        <figcaption className="places" dir="auto">
          {map.words}
        </figcaption>
      </figure>
    </section>
  );
}
