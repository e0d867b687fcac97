import { fieldElementId } from "@/lib/form/fields";
import type { AskedView } from "@/lib/questionnaire/step-view";
import { FieldMessage } from "./field-message";
import { useFormState } from "./form-state";

/** The tailored questions, each with the reason it is there, its sources and a box to leave it out. */
export function DroppedQuestionsField({ asked }: { readonly asked: AskedView }) {
  const { register, raw, ui } = useFormState();
  const { item, choices, words } = asked;
  return (
    <fieldset className="field question-list" id={fieldElementId(item.id)} tabIndex={-1}>
      <legend>{words.label}</legend>
      {words.hint && <p className="hint">{words.hint}</p>}
      <FieldMessage fieldName={item.id} />
      <ol>
        {choices.map(({ id, label, detail, sources = [] }) => (
          <li key={id}>
            <p className="question" id={`${fieldElementId(item.id)}-${id}-text`}>
              {label}
            </p>
            <p className="reason">{detail}</p>
            <p className="sources">
              {ui.sourcesLabel} {sources.join("; ")}
            </p>
            <div className="option">
              <input
                {...register(item.id)}
                type="checkbox"
                id={`${fieldElementId(item.id)}-${id}`}
                value={id}
                defaultChecked={raw(item.id).includes(id)}
                aria-describedby={`${fieldElementId(item.id)}-${id}-text`}
              />
              <label htmlFor={`${fieldElementId(item.id)}-${id}`}>{ui.leaveOut}</label>
            </div>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

/** A place from first to fifth for each question; two questions cannot have the same. */
export function TopQuestionsField({
  asked,
  places,
}: {
  readonly asked: AskedView;
  readonly places: number;
}) {
  const { register, raw, problemOf, ui } = useFormState();
  const { item, choices, words } = asked;
  return (
    <fieldset className="field question-list" id={fieldElementId(item.id)} tabIndex={-1}>
      <legend>{words.label}</legend>
      {words.hint && <p className="hint">{words.hint}</p>}
      <ol className="unnumbered">
        {choices.map(({ id, label }) => {
          const name = `${item.id}.${id}`;
          const problem = problemOf(name) !== undefined;
          return (
            <li key={id} className={problem ? "has-error" : ""}>
              <p className="question" id={`${fieldElementId(name)}-text`}>
                {label}
              </p>
              <FieldMessage fieldName={name} />
              <label htmlFor={fieldElementId(name)}>
                {ui.place}
                <span className="visually-hidden">: {label}</span>
              </label>
              <select
                {...register(name)}
                id={fieldElementId(name)}
                defaultValue={raw(name)[0] ?? ""}
                aria-invalid={problem || undefined}
                {...(problem ? { "aria-describedby": `${fieldElementId(name)}-error` } : {})}
              >
                <option value="">{ui.noPlace}</option>
                {Array.from({ length: places }, (_, index) => String(index + 1)).map((place) => (
                  <option key={place} value={place}>
                    {place}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}
