import { fieldElementId } from "@/lib/form/fields";
import { describedBy, FieldMessage, Hint } from "./field-message";
import { useFormState } from "./form-state";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly digits: number;
  /** In a card that folds to a line: what the number counts. */
  readonly short?: string | undefined;
};

/** A whole number. A text box with a number keypad: spinners change answers by accident. */
export function NumberField({ name, label, hint, digits, short }: Props) {
  const { raw, problemOf } = useFormState();
  const problem = problemOf(name) !== undefined;
  return (
    <div className={`field ${problem ? "has-error" : ""}`}>
      <label htmlFor={fieldElementId(name)}>{label}</label>
      {hint !== undefined && <Hint fieldName={name}>{hint}</Hint>}
      <FieldMessage fieldName={name} />
      <input
        name={name}
        id={fieldElementId(name)}
        type="text"
        inputMode="numeric"
        size={digits + 2}
        className="short"
        data-short={short}
        autoComplete="off"
        defaultValue={raw(name)[0] ?? ""}
        aria-invalid={problem || undefined}
        {...describedBy(name, hint !== undefined)}
      />
    </div>
  );
}
