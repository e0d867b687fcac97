import type { Content } from "@/lib/edition/content";
import type { Item } from "@/lib/form/item";
import type { AnyItemWords } from "@/lib/form/words";
import { optionsOf } from "@/lib/questionnaire/item-options";
import { fhirKindOf } from "./kinds";
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
  const { content, system, worded } = context;
  const display = worded ? optionsOf(item).word(content, item, words, id) : undefined;
  return {
    system,
    code: `${fhirKindOf(item).scope(item, linkId)}.${id}`,
    ...(display === undefined ? {} : { display }),
  };
}

/** Every option an item can ever offer, in the order of the form; none when it has no options. */
export function codedOptions(
  context: CodeContext,
  asked: { readonly item: Item; readonly words: AnyItemWords; readonly linkId: string },
): readonly CodedOption[] {
  const ids = optionsOf(asked.item).ever(context.content, asked.item);
  return ids.map((id) => ({ id, coding: codingOf(context, asked, id) }));
}
