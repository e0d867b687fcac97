import { type AskedFate, choicesFor, type ImportChoices, type RowChoice, rowChoices } from "./plan";

const prefix = "line-";

/** The name of the field with one choice for all rows of a fate. */
export const allChoice = (fate: AskedFate): string => `all-${fate}`;
/** The name of the field with the choice for one line. */
export const lineChoice = (line: number): string => `${prefix}${line}`;

const choiceIn = (value: string | null): RowChoice | undefined =>
  rowChoices.find((choice) => choice === value);

/** The choices in a posted form; what is no choice is none. */
export function choicesIn(form: URLSearchParams): ImportChoices {
  const fates = Object.keys(choicesFor) as AskedFate[];
  const all = Object.fromEntries(fates.map((fate) => [fate, choiceIn(form.get(allChoice(fate)))]));
  const lines = [...form].flatMap(([name, value]) => {
    const choice = name.startsWith(prefix) ? choiceIn(value) : undefined;
    const line = Number(name.slice(prefix.length));
    return choice === undefined ? [] : [[line, choice] as const];
  });
  return { all, lines: new Map(lines) };
}
