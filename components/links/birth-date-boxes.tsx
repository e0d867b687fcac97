import type { Country } from "@/lib/settings/countries";
import type { FormMessages } from "@/lib/words/messages";

type Props = {
  readonly order: Country["dateOrder"];
  readonly label: string;
  readonly hint: string;
  readonly problem: string | undefined;
  readonly ui: Pick<FormMessages["ui"], "day" | "month" | "year">;
};

const boxes = {
  "day-first": ["day", "month", "year"],
  "month-first": ["month", "day", "year"],
} as const;

/** A month may be written by its name. */
const longestMonth = 12;

/** The first box, to which an error leads. */
export const firstBox = (order: Country["dateOrder"]): string => boxes[order][0];

/** A date of birth in three boxes, in the order people of the country write it. */
export function BirthDateBoxes({ order, label, hint, problem, ui }: Props) {
  return (
    <fieldset
      className={problem === undefined ? "field" : "field has-error"}
      aria-describedby="birth-hint birth-error"
    >
      <legend>{label}</legend>
      <p className="hint" id="birth-hint">
        {hint}
      </p>
      <p className="field-error" id="birth-error" hidden={problem === undefined}>
        {problem}
      </p>
      <div className="date-boxes">
        {boxes[order].map((part) => (
          <div key={part}>
            <label htmlFor={part}>{ui[part]}</label>
            <input
              id={part}
              name={part}
              type="text"
              inputMode="numeric"
              autoComplete={`bday-${part}`}
              size={part === "year" ? 6 : 4}
              maxLength={part === "month" ? longestMonth : 4}
              className="short"
              aria-invalid={problem !== undefined || undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
