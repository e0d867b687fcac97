import { controlNames } from "@/lib/form/fields";

const prefix = "language:";

/** How the buttons that choose a language are named and sent, on every page. */
export const languageButton = {
  name: controlNames.go,
  value: (language: string): string => `${prefix}${language}`,
  /** The field that says which page to go back to; a step's own form goes back to its step. */
  back: "back",
  /** The id of a page's own form, which these buttons send where it has typed input to keep. */
  pageForm: "page-form",
} as const;

/** The language that a pressed button chose; null when it chose none of these. */
export function languageOfButton<Known extends string>(
  value: string,
  known: readonly Known[],
): Known | null {
  if (!value.startsWith(prefix)) return null;
  return known.find((one) => one === value.slice(prefix.length)) ?? null;
}
