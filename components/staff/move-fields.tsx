import { manyWords } from "@/content/words/en/staff/many";
import type { FormToFix } from "@/lib/clinic/form-to-fix";
import { TextField } from "./form";

const { move: words } = manyWords;

/** Where those ticked move to: to one day, or by a number of days. */
export function MoveFields({ form: { values, problems } }: { readonly form: FormToFix }) {
  const problem = problems.find(({ field }) => field === "how")?.text;
  return (
    <fieldset className="staff-field move-fields">
      <legend>{words.title}</legend>
      {problem && (
        <p className="field-error" id="how-error">
          {problem}
        </p>
      )}
      {(["day", "shift"] as const).map((how) => (
        <div key={how}>
          <label className="row-tick">
            <input
              className="tick-box"
              type="radio"
              id={how === "day" ? "how" : undefined}
              name="how"
              value={how}
              defaultChecked={(values["how"] ?? "day") === how}
            />{" "}
            {words.how[how]}
          </label>
          {how === "day" ? (
            <TextField
              name="day"
              type="date"
              label={words.day}
              value={values["day"]}
              problems={problems}
            />
          ) : (
            <TextField
              name="days"
              label={words.days}
              hint={words.daysHint}
              value={values["days"]}
              problems={problems}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}
