import type { FieldProblem } from "@/lib/clinic/form-to-fix";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** What the browser offers to choose, as file name endings and types. */
  readonly accept: string;
  readonly problems: readonly FieldProblem[];
};

/** A file to choose. A browser never keeps the choice, so it must be made again when a form is fixed. */
export function UploadField({ name, label, hint, accept, problems }: Props) {
  const problem = problems.find(({ field }) => field === name)?.text;
  const described = problem ? `${name}-hint ${name}-error` : `${name}-hint`;
  return (
    <div className="staff-field">
      <label htmlFor={name}>{label}</label>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {problem && (
        <p className="field-error" id={`${name}-error`}>
          {problem}
        </p>
      )}
      <input
        id={name}
        name={name}
        type="file"
        accept={accept}
        aria-describedby={described}
        aria-invalid={problem ? true : undefined}
      />
    </div>
  );
}
