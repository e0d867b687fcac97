import { BodyMapChooser } from "@/components/body-map/chooser";
import { fieldElementId } from "@/lib/form/fields";
import type { AskedView } from "@/lib/questionnaire/step-view";
import { FieldGroup } from "./field-group";
import { useFormState } from "./form-state";
import { OptionList } from "./option-list";

/** The body map and the list that says the same. The checkboxes of the list are the truth. */
export function RegionsField({ asked }: { readonly asked: AskedView }) {
  const { ui } = useFormState();
  const { item, words, choices } = asked;
  const groups = [...new Set(choices.map(({ group }) => group))];
  return (
    <FieldGroup name={item.id} label={words.label} hint={words.hint} className="regions">
      <div className="regions-map">
        <p className="hint">{ui.mapHint}</p>
        <BodyMapChooser
          idPrefix={fieldElementId(item.id)}
          names={Object.fromEntries(choices.map(({ id, label }) => [id, label]))}
          labels={{ front: ui.frontView, back: ui.backView, left: ui.left, right: ui.right }}
        />
      </div>
      <div className="regions-list">
        {groups.map((group) => (
          <fieldset className="plain" key={group}>
            <legend>
              {ui.listHeading}: {group}
            </legend>
            <OptionList
              name={item.id}
              type="checkbox"
              choices={choices.filter((choice) => choice.group === group)}
            />
          </fieldset>
        ))}
      </div>
    </FieldGroup>
  );
}
