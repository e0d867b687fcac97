import type { Content } from "@/lib/edition/content";
import type { Item } from "@/lib/form/item";
import { notSure } from "@/lib/form/kinds/scale";
import type { AnyItemWords } from "@/lib/form/words";
import { askables } from "@/lib/questionnaire/askables";
import type { Coding } from "./resource";

/** What codes are made with. Without `worded` they carry no words: those at hand are not the ones asked. */
export type CodeContext = {
  readonly content: Content;
  /** The address of the code system. */
  readonly system: string;
  readonly worded: boolean;
};

/** An option of an item as it is coded. */
export type CodedOption = { readonly id: string; readonly coding: Coding };

/** The code system beside a questionnaire: its codes are ours alone and mapped to no other. */
export const codeSystemOf = (questionnaireUrl: string): string =>
  new URL("../CodeSystem/ready-to-ask", questionnaireUrl).href;

/** Places, rows, statements and questions mean the same in every item; options only in their own. */
function scopeOf(item: Item, linkId: string): string {
  switch (item.kind) {
    case "regions":
    case "main-region":
      return "region";
    case "ask":
      return "about" in item && item.about === "statements" ? "statement" : "row";
    case "dropped-questions":
    case "top-questions":
      return "question";
    default:
      return linkId;
  }
}

function optionIds(content: Content, item: Item): readonly string[] {
  switch (item.kind) {
    case "choice":
    case "choices":
      return item.options;
    case "scale":
      return [notSure];
    case "regions":
    case "main-region":
      return content.regions.map(({ id }) => id);
    case "ask":
      return askables(content, item).map(({ id }) => id);
    case "dropped-questions":
    case "top-questions":
      return content.questions.map(({ id }) => id);
    default:
      return [];
  }
}

function optionWords(content: Content, item: Item, words: AnyItemWords, id: string) {
  switch (item.kind) {
    case "regions":
    case "main-region":
      return content.regionWords[id];
    case "ask":
      return askables(content, item).find((one) => one.id === id)?.title;
    case "dropped-questions":
    case "top-questions":
      return content.questionWords[id]?.text;
    case "scale":
      return content.messages.ui.notSure;
    default:
      return words.options?.[id];
  }
}

/** The code of one option of an item, whether or not the item still offers it. */
export function codingOf(
  context: CodeContext,
  {
    item,
    words,
    linkId,
  }: { readonly item: Item; readonly words: AnyItemWords; readonly linkId: string },
  id: string,
): Coding {
  const display = context.worded ? optionWords(context.content, item, words, id) : undefined;
  return {
    system: context.system,
    code: `${scopeOf(item, linkId)}.${id}`,
    ...(display === undefined ? {} : { display }),
  };
}

/** Every option an item can ever offer, in the order of the form; none when it has no options. */
export function codedOptions(
  context: CodeContext,
  asked: { readonly item: Item; readonly words: AnyItemWords; readonly linkId: string },
): readonly CodedOption[] {
  return optionIds(context.content, asked.item).map((id) => ({
    id,
    coding: codingOf(context, asked, id),
  }));
}
