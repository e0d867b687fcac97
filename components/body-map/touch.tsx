import { optionElementId } from "@/lib/form/fields";
import { cutId, type DrawnPlace } from "./figure";

/**
 * What a finger touches: over each place of the drawing a label of that place's checkbox, cut to its
 * shape. A label works before any script has run, and the browser itself tells the form. The labels
 * are empty, and the tip for a mouse stands outside them, so that the checkbox keeps its one name.
 */
export function TouchPlaces({
  places,
  field,
  names,
}: {
  places: readonly DrawnPlace[];
  field: string;
  names: { readonly [id: string]: string };
}) {
  return (
    <div className="body-map-touch">
      {places.map(({ id }) => (
        <span key={id} title={names[id]}>
          {/* biome-ignore lint/a11y/noLabelWithoutControl: its text would double the checkbox's name. */}
          <label
            htmlFor={optionElementId(field, id)}
            data-place={id}
            style={{ clipPath: `url(#${cutId(id)})` }}
          />
        </span>
      ))}
    </div>
  );
}
