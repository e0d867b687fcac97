import { fieldElementId } from "@/lib/form/fields";
import { withoutHiddenCharacters } from "@/lib/form/typed-text";
import { fill } from "@/lib/words/fill";
import { describedBy, FieldMessage, Hint } from "./field-message";
import { useFormState } from "./form-state";
import { roomLeft } from "./room-left";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly atMost: number;
  readonly lines: number;
  readonly autocomplete?: string | undefined;
  readonly compact?: boolean;
};

/** Room for so few characters needs half a line. */
const few = 80;

/**
 * The person's own words, in a box that grows with them. Nothing is cut: the limit is said where no script
 * counts, and to those who hear the page.
 */
export function TextField(props: Props) {
  const { name, label, hint, atMost, lines, autocomplete = "off", compact = false } = props;
  const { raw, problemOf, ui } = useFormState();
  const value = withoutHiddenCharacters(raw(name)[0] ?? "");
  const problem = problemOf(name) !== undefined;
  const id = fieldElementId(name);
  const limit = compact ? "" : fill(ui.limit, { max: atMost });
  const isSaid = (hint ?? "") !== "" || limit !== "";
  const common = {
    name,
    id,
    defaultValue: value,
    autoComplete: autocomplete,
    "aria-invalid": problem || undefined,
    ...describedBy(name, isSaid),
  };
  const half = compact && lines === 1 && atMost <= few;
  return (
    <div className={`field ${half ? "half" : ""} ${problem ? "has-error" : ""}`}>
      <label htmlFor={id}>{label}</label>
      {isSaid && (
        <Hint fieldName={name}>
          {hint} <span className="limit">{limit}</span>
        </Hint>
      )}
      <FieldMessage fieldName={name} />
      {lines === 1 ? <input type="text" {...common} /> : <textarea rows={lines} {...common} />}
      <Counter text={value} atMost={atMost} />
    </div>
  );
}

/** Says how much room is left once it is little. Without a script the hint says the limit. */
function Counter({ text, atMost }: { readonly text: string; readonly atMost: number }) {
  const { ui } = useFormState();
  const { message, isOver } = roomLeft(text, atMost, ui);
  return (
    <p className={isOver ? "counter over" : "counter"} aria-live="polite" data-at-most={atMost}>
      {message}
    </p>
  );
}
