import type { MouseEvent } from "react";
import { fieldElementId } from "@/lib/form/fields";
import type { OptionView } from "@/lib/questionnaire/item-view";
import { useFormState } from "./form-state";

type Props = { readonly name: string; readonly choices: readonly OptionView[] };

/**
 * The marked places by name, each a button that takes its mark away. The stylesheet shows those whose
 * checkbox is ticked; without script the button saves.
 */
export function RegionChips({ name, choices }: Props) {
  const { ui } = useFormState();
  const untick = (event: MouseEvent<HTMLButtonElement>, id: string) => {
    event.preventDefault();
    document.getElementById(`${fieldElementId(name)}-${id}`)?.click();
    // The button is gone, and the focus must not be.
    document.getElementById(fieldElementId(name))?.focus({ preventScroll: true });
  };
  return (
    <ul className="chips" aria-label={ui.mapMarked}>
      {choices.map(({ id, label }) => (
        <li key={id} className="chip" data-place={id}>
          <button
            type="submit"
            name="go"
            value={`untick:${name}.${id}`}
            onClick={(event) => untick(event, id)}
          >
            <span className="visually-hidden">{ui.remove}: </span>
            {label}
            <span className="chip-cross" aria-hidden="true">
              ×
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
