import { optionElementId } from "@/lib/form/fields";
import type { OptionView } from "@/lib/questionnaire/item-view";
import { useFormState } from "./form-state";
import { OptionFacts } from "./option-facts";

type Props = {
  readonly name: string;
  readonly type: "radio" | "checkbox";
  readonly choices: readonly OptionView[];
};

/** Words of an option that fit in half the width of a phone. */
const shortWords = 18;

const isShort = ({ label, facts }: OptionView): boolean =>
  label.length <= shortWords && facts === undefined;

/** Radio buttons or checkboxes, side by side where all are short, each with its label as a target of its own. */
export function OptionList({ name, type, choices }: Props) {
  const { raw } = useFormState();
  const chosen = raw(name);
  return (
    <div className={choices.every(isShort) ? "options short" : "options"}>
      {choices.map(({ id, label, facts, side }) => (
        <div className="option" key={id} data-side={side}>
          <input
            name={name}
            type={type}
            id={optionElementId(name, id)}
            value={id}
            defaultChecked={chosen.includes(id)}
          />
          <label htmlFor={optionElementId(name, id)}>{label}</label>
          {facts && <OptionFacts of={label} facts={facts} />}
        </div>
      ))}
    </div>
  );
}
