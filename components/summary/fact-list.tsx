import type { Fact, FactList } from "@/lib/summary/facts";

function valueClass({ answered, alert, unsure, verbatim }: Fact): string {
  return [
    "fact-value",
    ...(answered ? [] : ["not-answered"]),
    ...(alert ? ["alert"] : []),
    ...(unsure ? ["unsure"] : []),
    ...(verbatim ? ["verbatim"] : []),
  ].join(" ");
}

/** Labelled answers. "Not answered" is set apart by its form, what to know first by its weight. */
export function Facts({ facts, className }: { facts: readonly Fact[]; className: string }) {
  return (
    <dl className={className}>
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed and labels may repeat
        <div className="fact" key={index}>
          <dt>{fact.label}</dt>
          <dd className={valueClass(fact)} dir="auto">
            {fact.alert ? <strong>{fact.value}</strong> : fact.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A headed list of facts on the overview. */
export function FactSection({ part }: { part: FactList }) {
  return (
    <section className="overview-part">
      <h3>{part.heading}</h3>
      <Facts facts={part.facts} className="facts" />
    </section>
  );
}
