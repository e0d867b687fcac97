import type { OptionView } from "@/lib/questionnaire/item-view";
import { useFormState } from "./form-state";

type Props = { readonly name: string; readonly choices: readonly OptionView[] };

/**
 * The marked places by name, each a button that takes its mark away. The stylesheet shows those whose
 * checkbox is ticked; without script the button saves.
 */
export function RegionChips({ name, choices }: Props) {
  const { ui } = useFormState();
  return (
    <ul className="chips" aria-label={ui.mapMarked}>
      {choices.map(({ id, label }) => (
        <li key={id} className="chip" data-place={id}>
          <button type="submit" name="go" value={`untick:${name}.${id}`}>
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
