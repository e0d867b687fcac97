import { fieldsInside } from "@/lib/form/fields-inside";
import type { Item } from "@/lib/form/item";
import { kindOf } from "@/lib/form/kinds";
import type { AnyItemWords } from "@/lib/form/words";
import { type CodeContext, codedOptions } from "./coded-options";
import { andAlso, enabledBy, enablingOfItem, whileUnanswered } from "./enable-when";
import { shownAs, standsAlone } from "./extensions";
import { fieldLinkId, notSureLinkId } from "./item-shape";
import { fhirKindOf } from "./kinds";
import type { AnswerOption, Extension, QuestionnaireItem } from "./resource";

/** An item of the form with its words and the id it goes by. */
export type LinkedItem = {
  readonly item: Item;
  readonly words: AnyItemWords;
  readonly linkId: string;
};

/** Words that are only read. */
export const displayed = (
  linkId: string,
  text: string,
  ...extension: readonly Extension[]
): QuestionnaireItem => ({
  ...(extension.length > 0 ? { extension } : {}),
  linkId,
  text,
  type: "display",
});

function answerOptions(context: CodeContext, linked: LinkedItem): readonly AnswerOption[] {
  const { item } = linked;
  const alone = "exclusive" in item ? (item.exclusive ?? []) : [];
  return codedOptions(context, linked).map(({ id, coding }) => ({
    ...(alone.includes(id) ? { extension: [standsAlone] } : {}),
    valueCoding: coding,
  }));
}

/** The hint, the ends of a scale and the fields of an entry stand under their item. */
function under(context: CodeContext, { item, words, linkId }: LinkedItem) {
  const { hint, low, high } = words;
  const shown = [
    ...(hint === undefined ? [] : [displayed(`${linkId}.hint`, hint, shownAs("help"))]),
    ...(low === undefined ? [] : [displayed(`${linkId}.low`, low, shownAs("lower"))]),
    ...(high === undefined ? [] : [displayed(`${linkId}.high`, high, shownAs("upper"))]),
  ];
  const fields = fieldsInside(item).flatMap((field) =>
    questionnaireItems(context, {
      item: field,
      words: words.fields?.[field.id] ?? { label: field.id, short: field.id },
      linkId: fieldLinkId(linkId, field.id),
    }),
  );
  return [...shown, ...fields];
}

/** Open while the scale has no number: a scale answers with a number or with "not sure". */
function notSureItem(context: CodeContext, linked: LinkedItem): QuestionnaireItem {
  const { item, words, linkId } = linked;
  const when = enablingOfItem(context, item);
  return {
    extension: [shownAs("radio-button")],
    linkId: notSureLinkId(linkId),
    text: words.label,
    type: "choice",
    ...enabledBy(andAlso(whileUnanswered(linkId), when)),
    answerOption: answerOptions(context, linked),
  };
}

/** An item as FHIR asks it: one item, and for a scale a second that says "not sure". */
export function questionnaireItems(
  context: CodeContext,
  linked: LinkedItem,
): readonly QuestionnaireItem[] {
  const { item, words, linkId } = linked;
  const { carried, type, extensions, limits } = fhirKindOf(item);
  const extension = extensions(item);
  const children = under(context, linked);
  const notSureApart = carried === "integer-or-not-sure";
  const options = notSureApart ? [] : answerOptions(context, linked);
  const one: QuestionnaireItem = {
    ...(extension.length > 0 ? { extension } : {}),
    linkId,
    text: words.label,
    type: type(item),
    ...enabledBy(enablingOfItem(context, item)),
    ...(kindOf(item).isList ? { repeats: true } : {}),
    ...limits(item),
    ...(options.length > 0 ? { answerOption: options } : {}),
    ...(children.length > 0 ? { item: children } : {}),
  };
  return notSureApart ? [one, notSureItem(context, linked)] : [one];
}
