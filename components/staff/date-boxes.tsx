import type { FieldProblem } from "@/lib/clinic/form-to-fix";

const partsIn = {
  "day-first": ["day", "month", "year"],
  "month-first": ["month", "day", "year"],
} as const;
/** A month may be written by its name. */
const longestMonth = 12;
type Part = "day" | "month" | "year";

type Props = {
  /** The boxes are named `{name}-day`, `{name}-month` and `{name}-year`. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly labels: { readonly [part in Part]: string };
  readonly order: keyof typeof partsIn;
  readonly values: { readonly [field: string]: string };
  readonly problems: readonly FieldProblem[];
};

/** A date in three boxes, in the order of the clinic's country. */
export function DateBoxes(props: Props) {
  const { name, label, hint, labels, order, values, problems } = props;
  const problem = problems.find(({ field }) => field.startsWith(`${name}-`))?.text;
  const described = [`${name}-hint`, problem && `${name}-error`].filter(Boolean).join(" ");
  return (
    <fieldset className="staff-field date-boxes-field" aria-describedby={described}>
      <legend>{label}</legend>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {problem && (
        <p className="field-error" id={`${name}-error`}>
          {problem}
        </p>
      )}
      <div className="date-boxes">
        {partsIn[order].map((part) => (
          <div key={part}>
            <label htmlFor={`${name}-${part}`}>{labels[part]}</label>
            <input
              id={`${name}-${part}`}
              name={`${name}-${part}`}
              type="text"
              inputMode="numeric"
              className="short"
              size={part === "year" ? 6 : 4}
              maxLength={part === "month" ? longestMonth : 4}
              autoComplete="off"
              defaultValue={values[`${name}-${part}`]}
              aria-invalid={problem ? true : undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
