import { fieldElementId } from "@/lib/form/fields";
import { useFormState } from "./form-state";

/** The ids a field is described by: its hint, and its error, which says nothing while there is none. */
export function describedBy(fieldName: string, hint: boolean) {
  const id = fieldElementId(fieldName);
  return { "aria-describedby": hint ? `${id}-hint ${id}-error` : `${id}-error` };
}

export function Hint({ fieldName, children }: { fieldName: string; children: React.ReactNode }) {
  return (
    <p className="hint" id={`${fieldElementId(fieldName)}-hint`}>
      {children}
    </p>
  );
}

/**
 * The error beside its field: an empty place for a script where there is none. The word "Error" is there
 * for those who do not see the mark.
 */
export function FieldMessage({ fieldName }: { fieldName: string }) {
  const { problemOf, ui } = useFormState();
  const problem = problemOf(fieldName);
  return (
    <p
      className="field-error"
      id={`${fieldElementId(fieldName)}-error`}
      data-field={fieldName}
      hidden={problem === undefined}
    >
      {problem !== undefined && (
        <>
          <span className="visually-hidden">{ui.errorPrefix} </span>
          {problem}
        </>
      )}
    </p>
  );
}
