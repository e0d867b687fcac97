import type { ExplainedWord } from "@/lib/questionnaire/words-met";

type Props = { readonly title: string; readonly words: readonly ExplainedWord[] };

/** What new words on this page mean: closed until it is asked for, and open without script too. */
export function WordsMet({ title, words }: Props) {
  if (words.length === 0) return null;
  return (
    <details className="words-met">
      <summary>{title}</summary>
      <dl>
        {words.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
