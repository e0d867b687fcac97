import type { BodyMap } from "@/lib/summary/facts";
import { ChooserFigure, type DrawnPlace } from "./figure";
import { bodyMap } from "./shapes";
import { TouchPlaces } from "./touch";

const views = ["front", "back"] as const;

const placesOf = (view: (typeof views)[number]): readonly DrawnPlace[] =>
  Object.entries(bodyMap.shapes).flatMap(([id, shape]) =>
    shape.view === view ? [{ id, d: shape.d }] : [],
  );

/**
 * The body map as a second way to tick the checkboxes of the list beside it, which are the truth: the
 * checkbox of a place is that of the option of the field, in the same form.
 * One view is drawn at a time. Touch works by labels and the picture follows by the stylesheet's
 * `:has()`, so both work without script. The drawing is hidden from screen readers and the tab order, because the list says the same.
 */
export function BodyMapChooser({
  field,
  names,
  labels,
  switchLabel,
  first,
}: {
  field: string;
  /** What each place is called, shown as a tip under a mouse. */
  names: { readonly [place: string]: string };
  labels: BodyMap["labels"];
  /** What the switch between the views is called, and the view that is seen first. */
  switchLabel: string;
  first: (typeof views)[number];
}) {
  return (
    <div className="body-map-switched">
      <ViewSwitch labels={labels} name={switchLabel} first={first} />
      <div className="body-map-chooser" aria-hidden="true">
        {views.map((view) => (
          <div key={view} className="body-map-figure" data-view={view}>
            <ChooserFigure view={view} places={placesOf(view)} labels={labels} />
            <TouchPlaces places={placesOf(view)} field={field} names={names} />
          </div>
        ))}
      </div>
    </div>
  );
}

/**
 * Which view is drawn. The stylesheet reads it, so it needs no script; its radio buttons belong to no
 * form, because they are no answer.
 */
function ViewSwitch({
  labels,
  name,
  first,
}: {
  labels: BodyMap["labels"];
  name: string;
  first: (typeof views)[number];
}) {
  return (
    <div className="body-map-switch" role="radiogroup" aria-label={name}>
      {views.map((view) => (
        <label key={view}>
          <input
            type="radio"
            name="body-map-view"
            form="body-map-views"
            value={view}
            defaultChecked={view === first}
          />
          {labels[view]}
        </label>
      ))}
    </div>
  );
}
