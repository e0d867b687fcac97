import type { Content } from "@/lib/edition/content";

type Props = {
  readonly signs: Content["emergencySigns"];
  readonly title: string;
  readonly sourcesLabel: string;
  readonly sourceNames: Content["sourceNames"];
};

/** The emergency signs with their sources. */
export function EmergencySigns({ signs, title, sourcesLabel, sourceNames }: Props) {
  const names = [...new Set(signs.flatMap(({ sources }) => sources))].map(
    (id) => sourceNames[id] ?? id,
  );
  return (
    <section className="emergency-signs" aria-labelledby="signs-title">
      <h2 id="signs-title">{title}</h2>
      <ul>
        {signs.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="sources">
        {sourcesLabel} {names.join("; ")}
      </p>
    </section>
  );
}
