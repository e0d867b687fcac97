import type { AskedView } from "@/lib/questionnaire/step-view";
import { FieldGroup } from "./field-group";
import { useFormState } from "./form-state";
import { OptionList } from "./option-list";
import { RegionChips } from "./region-chips";

/**
 * The body map, the places that are marked, and the list that says the same, folded by part of the
 * body. The checkboxes of the list are the truth.
 */
export function RegionsField({ asked }: { readonly asked: AskedView }) {
  const { drawing, ui } = useFormState();
  const { item, words, choices } = asked;
  const groups = [...new Set(choices.map(({ group }) => group))];
  return (
    <FieldGroup name={item.id} label={words.label} hint={words.hint} className="regions">
      <div className="regions-map">
        {drawing}
        <RegionChips name={item.id} choices={choices} />
      </div>
      <div className="regions-list">
        <p className="regions-heading">{ui.listHeading}</p>
        {groups.map((group) => (
          <details key={group}>
            <summary>{group}</summary>
            <fieldset>
              <legend className="visually-hidden">{group}</legend>
              <OptionList
                name={item.id}
                type="checkbox"
                choices={choices.filter((choice) => choice.group === group)}
              />
            </fieldset>
          </details>
        ))}
      </div>
    </FieldGroup>
  );
}
