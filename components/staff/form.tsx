import type { FieldProblem } from "@/lib/clinic/form-to-fix";

type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
  readonly required?: boolean;
};

const problemOf = (problems: readonly FieldProblem[] | undefined, name: string) =>
  problems?.find(({ field }) => field === name)?.text;

const describedBy = (name: string, hint: string | undefined, problem: string | undefined) =>
  [hint && `${name}-hint`, problem && `${name}-error`].filter(Boolean).join(" ") || undefined;

/** The label, hint and error that every kind of field has. */
function FieldFrame(props: FieldProps & { readonly children: React.ReactNode }) {
  const { name, label, hint, problems, children } = props;
  const problem = problemOf(problems, name);
  return (
    <div className="staff-field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="field-error" id={`${name}-error`}>
          {problem}
        </p>
      )}
      {children}
    </div>
  );
}

type TextFieldProps = FieldProps & {
  readonly type?: "text" | "email" | "tel" | "date" | "time" | "number" | "password" | "search";
  readonly autoComplete?: string;
  readonly inputMode?: "numeric" | "email" | "tel";
  readonly maxLength?: number;
};

/** One line of text, or what the browser has a picker for. */
export function TextField(props: TextFieldProps) {
  const { name, hint, value, problems, required, type = "text" } = props;
  const problem = problemOf(problems, name);
  return (
    <FieldFrame {...props}>
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        required={required}
        autoComplete={props.autoComplete ?? "off"}
        inputMode={props.inputMode}
        maxLength={props.maxLength}
        aria-describedby={describedBy(name, hint, problem)}
        aria-invalid={problem ? true : undefined}
      />
    </FieldFrame>
  );
}

/** Several lines of text. */
export function TextAreaField(props: FieldProps & { readonly rows?: number }) {
  const { name, hint, value, problems, rows = 4 } = props;
  const problem = problemOf(problems, name);
  return (
    <FieldFrame {...props}>
      <textarea
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-describedby={describedBy(name, hint, problem)}
        aria-invalid={problem ? true : undefined}
      />
    </FieldFrame>
  );
}

type Option = { readonly value: string; readonly label: string };

type SelectFieldProps = FieldProps & {
  readonly options: readonly Option[];
  /** Stands first and is no choice: nothing is chosen until somebody does. */
  readonly choose?: string;
  /** What is likelier stands first, under this heading; the rest under the other. */
  readonly likely?: {
    readonly label: string;
    readonly options: readonly Option[];
    readonly others: string;
  };
};

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

/** One of a list. */
export function SelectField(props: SelectFieldProps) {
  const { name, hint, value, problems, options, choose, likely } = props;
  const problem = problemOf(problems, name);
  return (
    <FieldFrame {...props}>
      <select
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(name, hint, problem)}
        aria-invalid={problem ? true : undefined}
      >
        {choose !== undefined && <option value="">{choose}</option>}
        {likely === undefined ? (
          <Options options={options} />
        ) : (
          <>
            <optgroup label={likely.label}>
              <Options options={likely.options} />
            </optgroup>
            <optgroup label={likely.others}>
              <Options options={options} />
            </optgroup>
          </>
        )}
      </select>
    </FieldFrame>
  );
}

type ProblemsProps = { readonly title: string; readonly problems: readonly FieldProblem[] };

/** All problems of a form, first on the page, each a link to its field. */
export function FormProblems({ title, problems }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <section className="error-summary" role="alert" aria-labelledby="problems-title">
      <h2 id="problems-title">{title}</h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
