import type { BodyMap } from "@/lib/summary/facts";
import { ChooserFigure, type DrawnPlace } from "./figure";
import { bodyMap } from "./shapes";
import { StayInPlace } from "./stay-in-place";
import { TouchPlaces } from "./touch";
import "./body-map.css";

const views = ["front", "back"] as const;

const placesOf = (view: (typeof views)[number]): readonly DrawnPlace[] =>
  Object.entries(bodyMap.shapes).flatMap(([id, shape]) =>
    shape.view === view ? [{ id, d: shape.d }] : [],
  );

/**
 * The body map as a second way to tick the checkboxes of the list beside it, which are the truth: the
 * checkbox of a place has the id `idPrefix`-place and the place as its value, in the same form.
 * Touch works by labels and the picture follows by the stylesheet's `:has()`, so both work without
 * script. Hidden from screen readers and the tab order, because the list says the same.
 */
export function BodyMapChooser({
  idPrefix,
  names,
  labels,
}: {
  idPrefix: string;
  /** What each place is called, shown as a tip under a mouse. */
  names: { readonly [place: string]: string };
  labels: BodyMap["labels"];
}) {
  return (
    <StayInPlace>
      {views.map((view) => (
        <div key={view} className="body-map-figure">
          <ChooserFigure view={view} places={placesOf(view)} labels={labels} />
          <TouchPlaces places={placesOf(view)} idPrefix={idPrefix} names={names} />
        </div>
      ))}
    </StayInPlace>
  );
}
