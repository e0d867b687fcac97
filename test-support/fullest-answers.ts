import type { Content } from "@/lib/edition/content";
import type { Answers, AnswerValue, Entry } from "@/lib/form/answers";
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
  const value = (item: Item, entryOf?: string): AnswerValue | undefined => {
    switch (item.kind) {
      case "choice":
        return longest(entryOf ?? item.id, entryOf && item.id)(item.options);
      case "choices":
        return item.options
          .filter((id) => !item.exclusive?.includes(id))
          .slice(0, item.atMost ?? item.options.length);
      case "scale":
        return 10;
      case "regions":
        return content.regions.map(({ id }) => id);
      case "main-region":
        return "shoulder-blade-right";
      case "text":
        return text(item.atMost);
      case "date":
        return "1938-09-30";
      case "number":
        return item.to;
      case "ask":
        return askables(content, item).map(({ id }) => id);
      case "dropped-questions":
        return undefined;
      case "top-questions":
        return ["e1", "e2", "e3", "e4", "e5"];
      case "entries":
        return Array.from({ length: item.atMost }, (_, at): Entry => {
          const fields = item.fields.map((field) => [field.id, value(field, item.id)]);
          return { ...Object.fromEntries(fields), id: `e${at + 1}` };
        });
    }
  };
  const answers = content.steps
    .flatMap((step) => step.items)
    .flatMap((item: Item) => {
      const given = value(item);
      return given === undefined ? [] : [[item.id, given] as const];
    });
  return {
    ...Object.fromEntries(answers),
    "emergency-signs": "one-or-more",
    "filled-in-by": "me-with-help",
  };
}
