import { query, routes } from "@/lib/routes";
import type { Fact } from "@/lib/summary/facts";

type Props = {
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly facts: readonly Fact[];
  }[];
  readonly change: string;
  /** Steps with typed input that could not be used. */
  readonly unresolved: readonly string[];
  readonly unresolvedNote: string;
};

/** Every answer in the words as asked, each step with its way back. */
export function AnswersReview({ steps, change, unresolved, unresolvedNote }: Props) {
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
          {unresolved.includes(step.id) && <p className="field-error">{unresolvedNote}</p>}
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
