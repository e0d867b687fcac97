import { fieldElementId, optionElementId } from "@/lib/form/fields";
import type { QuestionOption } from "@/lib/questionnaire/question-views";
import type { AskedView } from "@/lib/questionnaire/step-view";
import { fill } from "@/lib/words/fill";
import { FieldMessage } from "./field-message";
import { AskFirst, useFirstQuestions } from "./first-questions";
import { useFormState } from "./form-state";

type QuestionProps = { readonly name: string; readonly question: QuestionOption };

/** One question with its reason: it is asked first, asked, or left out. */
function Question({ name, question: { id, text, because, isMore } }: QuestionProps) {
  const { raw, ui } = useFormState();
  const first = useFirstQuestions();
  const box = optionElementId(name, id);
  const label = first?.names[id] ?? text;
  return (
    <li>
      <p className="question" id={`${box}-text`} dir="auto">
        {text}
      </p>
      <p className="reason">{because}</p>
      <div className="question-controls">
        <AskFirst id={id} label={label} />
        {!isMore && (
          <div className="leave-out">
            <input
              name={name}
              type="checkbox"
              id={box}
              value={id}
              defaultChecked={raw(name).includes(id)}
              aria-describedby={`${box}-text`}
            />
            <label htmlFor={box}>{ui.leaveOut}</label>
          </div>
        )}
      </div>
    </li>
  );
}

/** The tailored questions, each with the reason it is there, then what else could be asked. */
export function DroppedQuestionsField({
  asked: { item, questions = [], words },
}: {
  readonly asked: AskedView;
}) {
  const { ui } = useFormState();
  const gone = useFirstQuestions()?.gone ?? [];
  const more = questions.filter(({ isMore }) => isMore);
  const shown = (some: readonly QuestionOption[]) => (
    <ol className="my-questions">
      {some.map((question) => (
        <Question key={question.id} name={item.id} question={question} />
      ))}
    </ol>
  );
  return (
    <fieldset className="field" id={fieldElementId(item.id)} tabIndex={-1}>
      <legend className="visually-hidden">{words.label}</legend>
      {words.hint && <p className="hint">{words.hint}</p>}
      <FieldMessage fieldName={item.id} />
      {gone.map((question) => (
        <p className="gone-question" key={question}>
          {fill(ui.goneQuestion, { question })}
        </p>
      ))}
      {shown(questions.filter(({ isMore }) => !isMore))}
      {more.length > 0 && (
        <details className="more-questions">
          <summary>{fill(ui.moreToAsk, { count: more.length })}</summary>
          {shown(more)}
        </details>
      )}
    </fieldset>
  );
}
