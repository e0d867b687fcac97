import { fieldElementId } from "@/lib/form/fields";
import { useFormState } from "./form-state";

/** The ids a field is described by: its hint and, when there is one, its error. */
export function describedBy(fieldName: string, hint: boolean, problem: boolean) {
  const id = fieldElementId(fieldName);
  const ids = [hint ? `${id}-hint` : "", problem ? `${id}-error` : ""].filter(Boolean).join(" ");
  return ids === "" ? {} : { "aria-describedby": ids };
}

export function Hint({ fieldName, children }: { fieldName: string; children: React.ReactNode }) {
  return (
    <p className="hint" id={`${fieldElementId(fieldName)}-hint`}>
      {children}
    </p>
  );
}

/** The error beside its field. The word "Error" is there for those who do not see the mark. */
export function FieldMessage({ fieldName }: { fieldName: string }) {
  const { problemOf, ui } = useFormState();
  const problem = problemOf(fieldName);
  if (problem === undefined) return null;
  return (
    <p className="field-error" id={`${fieldElementId(fieldName)}-error`}>
      <span className="visually-hidden">{ui.errorPrefix} </span>
      {problem}
    </p>
  );
}
