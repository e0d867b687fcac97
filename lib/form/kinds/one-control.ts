import { firstValue, type RawFields } from "../fields";
import type { Candidate, KindOf } from "./kind";

/** What a number is typed as; anything else stays text, for its schema to refuse. */
const onlyDigits = /^\d{1,9}$/;

/** What was chosen, undefined when nothing was. */
export const readChosen = ({ name }: { readonly name: string }, raw: RawFields): Candidate =>
  firstValue(raw, name) || undefined;

/** A whole number, with or without a percent sign after it. */
export function readNumber({ name }: { readonly name: string }, raw: RawFields): Candidate {
  const typed = firstValue(raw, name).trim().replace(/\s*%$/, "");
  if (typed === "") return undefined;
  return onlyDigits.test(typed) ? Number(typed) : typed;
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
