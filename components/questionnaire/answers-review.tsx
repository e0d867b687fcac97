import { query, routes } from "@/lib/routes";
import type { Fact } from "@/lib/summary/facts";

type Props = {
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly facts: readonly Fact[];
  }[];
  readonly change: string;
  /** By step, what the person must still do on its page. */
  readonly notes: { readonly [step: string]: string };
};

/** Every answer in the words as asked, each step with its way back. */
export function AnswersReview({ steps, change, notes }: Props) {
  return (
    <div className="review">
      {steps.map((step) => (
        <section key={step.id} aria-labelledby={`review-${step.id}`}>
          <div className="review-head">
            <h2 id={`review-${step.id}`}>{step.title}</h2>
            <a href={`${routes.step(step.id)}${query({ from: "check" })}`}>
              {change}
              <span className="visually-hidden">: {step.title}</span>
            </a>
          </div>
          {notes[step.id] && <p className="field-error">{notes[step.id]}</p>}
          <dl>
            {step.facts.map((fact, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: entries may repeat a label
              <div key={index} className={fact.answered ? "" : "unanswered"}>
                <dt>{fact.label}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
