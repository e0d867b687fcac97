import type { Content } from "@/lib/edition/content";
import type { Answers, AnswerValue, Entry } from "@/lib/form/answers";
import { perKind } from "@/lib/form/by-kind";
import { inRole } from "@/lib/form/in-role";
import type { Item } from "@/lib/form/item";
import { askables } from "@/lib/questionnaire/askables";

/** Text of exactly `length` code points, made of words of `wordLength` times the given character. */
function filler(character: string, length: number, wordLength: number): string {
  return Array.from({ length }, (_, at) =>
    at % (wordLength + 1) === wordLength && at < length - 1 ? " " : character,
  ).join("");
}

/**
 * Answers with every item answered at its longest, to try a layout: every region, every option that
 * does not stand alone, every text at its limit, every list full.
 */
export function fullestAnswers(content: Content, character: string, wordLength: number): Answers {
  const text = (atMost: number): string => filler(character, atMost, wordLength);
  const longest = (itemId: string, field?: string) => (options: readonly string[]) => {
    const words = content.steps
      .map((step) => content.stepWords[step.id]?.items[itemId])
      .find((found) => found !== undefined);
    const said = (field === undefined ? words : words?.fields?.[field])?.options ?? {};
    const shown = options.filter((id) => id !== "none" && id !== "not-sure");
    return shown.toSorted((a, b) => (said[b] ?? "").length - (said[a] ?? "").length)[0] ?? "";
  };
  const value = perKind<[entryOf?: string], AnswerValue | undefined>({
    choice: ({ id, options }, entryOf) => longest(entryOf ?? id, entryOf && id)(options),
    choices: ({ options, exclusive = [], atMost }) =>
      options.filter((id) => !exclusive.includes(id)).slice(0, atMost),
    scale: () => 10,
    text: ({ atMost }) => text(atMost),
    number: ({ to }) => to,
    date: () => "1938-09-30",
    regions: () => content.regions.map(({ id }) => id),
    "main-region": () => "shoulder-blade-right",
    ask: (item) => askables(content, item).map(({ id }) => id),
    "dropped-questions": () => undefined,
    "top-questions": ({ atMost }) => Array.from({ length: atMost }, (_, at) => `e${at + 1}`),
    entries: ({ id, atMost, fields }) =>
      Array.from({ length: atMost }, (_, at): Entry => {
        const values = fields.map((field) => [field.id, value(field, id)]);
        return { ...Object.fromEntries(values), id: `e${at + 1}` };
      }),
  });
  const answers = content.steps
    .flatMap((step) => step.items)
    .flatMap((item: Item) => {
      const given = value(item);
      return given === undefined ? [] : [[item.id, given] as const];
    });
  return {
    ...Object.fromEntries(answers),
    [inRole(content, "emergency").id]: "one-or-more",
    "filled-in-by": "me-with-help",
  };
}
