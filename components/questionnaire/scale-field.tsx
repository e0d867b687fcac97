import { optionElementId } from "@/lib/form/fields";
import { notSure } from "@/lib/form/kinds/scale";
import type { AnyItemWords } from "@/lib/form/words";
import { ClearButton } from "./clear-button";
import { FieldGroup } from "./field-group";
import { useFormState } from "./form-state";

const ticks = Array.from({ length: 11 }, (_, value) => String(value));

/** Ticks from 0 to 10, not a slider: each can be hit, read and taken back. */
export function ScaleField({
  name,
  words,
}: {
  readonly name: string;
  readonly words: AnyItemWords;
}) {
  const { raw, ui } = useFormState();
  const chosen = raw(name)[0];
  const tick = (value: string, label: React.ReactNode, className: string) => (
    <div className={className} key={value}>
      <input
        name={name}
        type="radio"
        id={optionElementId(name, value)}
        value={value}
        defaultChecked={chosen === value}
      />
      <label htmlFor={optionElementId(name, value)}>{label}</label>
    </div>
  );
  return (
    <FieldGroup name={name} label={words.label} hint={words.hint} className="scale-field">
      <div className="scale">{ticks.map((value) => tick(value, value, "tick"))}</div>
      <p className="scale-ends" aria-hidden="true">
        <span>0: {words.low}</span>
        <span>10: {words.high}</span>
      </p>
      <p className="visually-hidden">
        0: {words.low}. 10: {words.high}.
      </p>
      <div className="options">{tick(notSure, ui.notSure, "option")}</div>
      <ClearButton name={name} label={words.label} />
    </FieldGroup>
  );
}
