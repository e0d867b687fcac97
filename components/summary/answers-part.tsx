import type { AnswersPart as Answers } from "@/lib/summary/model";
import { Facts } from "./fact-list";

/** Everything the person was asked and answered, by section. */
export function AnswersPart({ part }: { part: Answers }) {
  return (
    <section className="summary-part answers" aria-labelledby="summary-answers">
      <h2 id="summary-answers">{part.heading}</h2>
      <p>{part.intro}</p>
      {part.sections.map((section) => (
        <section key={section.heading}>
          <h3>{section.heading}</h3>
          <Facts facts={section.facts} className="facts in-full" />
        </section>
      ))}
    </section>
  );
}
