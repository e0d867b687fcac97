import { fieldElementId } from "@/lib/form/fields";
import { dateParts } from "@/lib/form/kinds/date";
import type { AnyItemWords } from "@/lib/form/words";
import { describedBy, FieldMessage, Hint } from "./field-message";
import { useFormState } from "./form-state";

/** A date in three boxes: easier than a calendar for a day long ago. */
export function DateField({
  name,
  words,
}: {
  readonly name: string;
  readonly words: AnyItemWords;
}) {
  const { raw, problemOf, ui } = useFormState();
  const firstBox = `${name}.${dateParts[0]}`;
  const problem = problemOf(firstBox) !== undefined;
  return (
    <fieldset
      className={`field ${problem ? "has-error" : ""}`}
      {...describedBy(firstBox, words.hint !== undefined)}
    >
      <legend>{words.label}</legend>
      {words.hint !== undefined && <Hint fieldName={firstBox}>{words.hint}</Hint>}
      <FieldMessage fieldName={firstBox} />
      <div className="date-boxes">
        {dateParts.map((part) => {
          const box = `${name}.${part}`;
          return (
            <div key={part}>
              <label htmlFor={fieldElementId(box)}>{ui[part]}</label>
              <input
                name={box}
                id={fieldElementId(box)}
                type="text"
                inputMode="numeric"
                size={part === "year" ? 6 : 4}
                className="short"
                autoComplete={`bday-${part}`}
                defaultValue={raw(box)[0] ?? ""}
                aria-invalid={problem || undefined}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
