import { changeId, query, routes } from "@/lib/routes";
import type { ReviewPart, ReviewStep } from "@/lib/summary/build-review";
import { fill } from "@/lib/words/fill";

type Words = {
  readonly change: string;
  /** {count} */
  readonly unanswered: string;
};

type Props = {
  readonly parts: readonly ReviewPart[];
  readonly words: Words;
  /** By step, what the person must still do on its page. */
  readonly notes: { readonly [step: string]: string };
  /** The step whose change leads back here: its part is unfolded. */
  readonly at: string | undefined;
};

function StepReview({
  step,
  change,
  note,
}: {
  readonly step: ReviewStep;
  readonly change: string;
  readonly note: string | undefined;
}) {
  return (
    <section aria-labelledby={`review-${step.id}`}>
      <div className="review-head">
        <h3 id={`review-${step.id}`}>{step.title}</h3>
        <a id={changeId(step.id)} href={`${routes.step(step.id)}${query({ from: "check" })}`}>
          {change}
          <span className="visually-hidden">: {step.title}</span>
        </a>
      </div>
      {note && <p className="field-error">{note}</p>}
      {step.lines.length > 0 && (
        <dl>
          {step.lines.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** What was answered, each part folded, each step with its way to a change and back. */
export function AnswersReview({ parts, words, notes, at }: Props) {
  const opens = (part: ReviewPart) => part.steps.some(({ id }) => id === at || id in notes);
  return (
    <div className="review">
      {parts.map((part) => (
        <details key={part.id} open={opens(part)}>
          <summary>
            <h2>{part.name}</h2>
            {part.unanswered > 0 && (
              <span>{fill(words.unanswered, { count: part.unanswered })}</span>
            )}
          </summary>
          {part.steps.map((step) => (
            <StepReview key={step.id} step={step} change={words.change} note={notes[step.id]} />
          ))}
        </details>
      ))}
    </div>
  );
}
