import { fieldElementId } from "@/lib/form/fields";
import { describedBy, FieldMessage, Hint } from "./field-message";
import { useFormState } from "./form-state";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly className?: string;
  readonly children: React.ReactNode;
};

/** A question with several controls: named once for all of them, and focusable from the error list. */
export function FieldGroup({ name, label, hint, className = "", children }: Props) {
  const { problemOf } = useFormState();
  const problem = problemOf(name) !== undefined;
  return (
    <fieldset
      id={fieldElementId(name)}
      tabIndex={-1}
      className={`field ${className} ${problem ? "has-error" : ""}`}
      {...describedBy(name, hint !== undefined)}
    >
      <legend>{label}</legend>
      {hint !== undefined && <Hint fieldName={name}>{hint}</Hint>}
      <FieldMessage fieldName={name} />
      {children}
    </fieldset>
  );
}
