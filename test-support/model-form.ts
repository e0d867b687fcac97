import type { RawFields } from "@/lib/form/fields";

/** The answers that pages of the model change, each with what may be typed in it; no one is born soon. */
export const modelParts = {
  name: ["", "Ann", "Ruth", "Zoë"],
  "filled-in-by": ["", "me", "helper"],
  "date-of-birth": ["", "03", "04", "soon"],
  /** Hangs on who fills in the form: what another page ticks may hide it, and never loses it. */
  "helper-name": ["", "Jo", "Ben", "Iris"],
} as const satisfies { readonly [part: string]: readonly string[] };
export type ModelPart = keyof typeof modelParts;
export const modelPartNames: readonly ModelPart[] = [
  "name",
  "filled-in-by",
  "date-of-birth",
  "helper-name",
];

/** What stands in each of them. */
export type Texts = { [part in ModelPart]: string };

const fieldOf = {
  name: "name",
  "filled-in-by": "filled-in-by",
  "date-of-birth": "date-of-birth.day",
  "helper-name": "helper-name",
};
export const textOf = (fields: RawFields, part: ModelPart): string =>
  fields[fieldOf[part]]?.[0] ?? "";
export const textsOf = (fields: RawFields): Texts => ({
  name: textOf(fields, "name"),
  "filled-in-by": textOf(fields, "filled-in-by"),
  "date-of-birth": textOf(fields, "date-of-birth"),
  "helper-name": textOf(fields, "helper-name"),
});

/** The form as it is sent; a day of birth has a month and a year beside it. */
export function sentText(texts: Texts): string {
  const sent = new URLSearchParams();
  for (const part of modelPartNames) sent.set(fieldOf[part], texts[part]);
  const rest = texts["date-of-birth"] === "" ? ["", ""] : ["02", "1950"];
  sent.set("date-of-birth.month", rest[0] ?? "");
  sent.set("date-of-birth.year", rest[1] ?? "");
  return sent.toString();
}
