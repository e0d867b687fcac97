import type { SaidCell, SaidNumber, SaidSentence } from "@/lib/evidence/grid-view";

/** The numbers of sources beside a text. */
function Beside({ sources }: { readonly sources: readonly string[] }) {
  return sources.length === 0 ? null : <sup className="source-numbers">{sources.join("")}</sup>;
}

/** Sentences one after the other, each with the numbers of its sources. */
export function Sentences({ said }: { readonly said: readonly SaidSentence[] }) {
  return said.map(({ text, sources }, at) => (
    <span key={text}>
      {at > 0 && " "}
      {text}
      <Beside sources={sources} />
    </span>
  ));
}

/** A number on lines of its own: what was found, then against what, in whom, over what time, how sure. */
function NumberLines({ number }: { readonly number: SaidNumber }) {
  const { value, compared, people, time, sure, sources } = number;
  return (
    <p className="grid-number">
      <strong>{value}</strong>
      <span className="number-terms">
        {[compared, people, time, sure].join("; ")}
        <Beside sources={sources} />
      </span>
    </p>
  );
}

/** What a grid says in one cell: sentences, numbers, and what is missing. */
export function Cell({ cell }: { readonly cell: SaidCell }) {
  return (
    <>
      {cell.sentences.length > 0 && (
        <p>
          <Sentences said={cell.sentences} />
        </p>
      )}
      {cell.numbers.map((number) => (
        <NumberLines key={`${number.value} ${number.compared}`} number={number} />
      ))}
      {cell.gap !== undefined && <p className="grid-gap">{cell.gap}</p>}
    </>
  );
}
