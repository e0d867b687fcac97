import { firstValue, type RawFields } from "../fields";
import { typedNumber } from "../typed-number";
import type { Candidate, KindOf } from "./kind";

/** What was chosen, undefined when nothing was. */
export const readChosen = ({ name }: { readonly name: string }, raw: RawFields): Candidate =>
  firstValue(raw, name) || undefined;

/** A whole number as it was typed; anything else stays text, for its schema to refuse. */
export function readNumber(
  { name }: { readonly name: string },
  raw: RawFields,
  beside: readonly string[] = [],
): Candidate {
  const typed = firstValue(raw, name).trim();
  return typed === "" ? undefined : (typedNumber(typed, beside) ?? typed);
}

type Shape = "isList" | "parting" | "names" | "show" | "fieldAt" | "problems" | "stillOpen";

/** What is true of every kind that is answered with one value in one field. */
export const oneControl: Pick<KindOf<unknown>, Shape> = {
  isList: false,
  parting: "as-one",
  names: ({ name }) => [{ name, repeats: false }],
  show: ({ name }, value) => [
    [name, value === undefined || typeof value === "object" ? [] : [String(value)]],
  ],
  fieldAt: ({ name }) => name,
  problems: () => [],
  stillOpen: (_, value) => value,
};
