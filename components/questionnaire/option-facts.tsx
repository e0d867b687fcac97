import type { AimFacts } from "@/lib/evidence/aim-facts";

/** What the grid says about an option, folded: a line for each treatment. */
export function OptionFacts({ of, facts }: { readonly of: string; readonly facts: AimFacts }) {
  return (
    <details className="option-facts">
      <summary>
        {facts.title}
        <span className="visually-hidden">: {of}</span>
      </summary>
      <dl>
        {facts.lines.map(({ option, text }) => (
          <div key={option}>
            <dt>{option}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
