import type { OptionView } from "@/lib/questionnaire/item-view";
import { ClearButton } from "./clear-button";
import { FieldGroup } from "./field-group";
import { OptionList } from "./option-list";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly choices: readonly OptionView[];
};

/** One of several. A single option is a checkbox: it can be unticked again. */
export function ChoiceField({ name, label, hint, choices }: Props) {
  const single = choices.length === 1;
  return (
    <FieldGroup name={name} label={label} hint={hint}>
      <OptionList name={name} type={single ? "checkbox" : "radio"} choices={choices} />
      {!single && <ClearButton name={name} label={label} />}
    </FieldGroup>
  );
}

/** Any number of several. */
export function ChoicesField({ name, label, hint, choices }: Props) {
  return (
    <FieldGroup name={name} label={label} hint={hint}>
      <OptionList name={name} type="checkbox" choices={choices} />
    </FieldGroup>
  );
}
