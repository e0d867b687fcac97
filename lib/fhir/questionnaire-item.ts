import type { Item } from "@/lib/form/item";
import type { AnyItemWords } from "@/lib/form/words";
import { type CodeContext, codedOptions } from "./coded-options";
import { andAlso, enabledBy, enablingOf, whileUnanswered } from "./enable-when";
import { atMost, between, inStepsOf, shownAs, standsAlone } from "./extensions";
import { fieldLinkId, notSureLinkId, repeats } from "./item-shape";
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

function typeOf(item: Item): QuestionnaireItem["type"] {
  switch (item.kind) {
    case "scale":
    case "number":
      return "integer";
    case "text":
      return item.lines > 1 ? "text" : "string";
    case "date":
      return "date";
    case "entries":
      return "group";
    case "top-questions":
      // A person's own questions are among them, in their own words.
      return "open-choice";
    default:
      return "choice";
  }
}

function extensionsOf(item: Item): readonly Extension[] {
  const limit = "atMost" in item && item.atMost !== undefined && repeats(item);
  const most = limit ? [atMost(item.atMost)] : [];
  switch (item.kind) {
    case "choice":
      return [shownAs("radio-button")];
    case "main-region":
      return [shownAs("drop-down")];
    case "choices":
    case "regions":
    case "ask":
    case "dropped-questions":
      return [shownAs("check-box"), ...most];
    case "scale":
      return [shownAs("slider"), inStepsOf(1), ...between(0, 10)];
    case "number":
      return between(item.from, item.to);
    default:
      return most;
  }
}

function optionsOf(context: CodeContext, linked: LinkedItem): readonly AnswerOption[] {
  const { item } = linked;
  const alone = item.kind === "choices" ? (item.exclusive ?? []) : [];
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
  if (item.kind !== "entries") return shown;
  const fields = item.fields.flatMap((field) =>
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
  const when = item.when && enablingOf(context, item.when);
  return {
    extension: [shownAs("radio-button")],
    linkId: notSureLinkId(linkId),
    text: words.label,
    type: "choice",
    ...enabledBy(andAlso(whileUnanswered(linkId), when)),
    answerOption: optionsOf(context, linked),
  };
}

/** An item as FHIR asks it: one item, and for a scale a second that says "not sure". */
export function questionnaireItems(
  context: CodeContext,
  linked: LinkedItem,
): readonly QuestionnaireItem[] {
  const { item, words, linkId } = linked;
  const extension = extensionsOf(item);
  const children = under(context, linked);
  const options = item.kind === "scale" ? [] : optionsOf(context, linked);
  const one: QuestionnaireItem = {
    ...(extension.length > 0 ? { extension } : {}),
    linkId,
    text: words.label,
    type: typeOf(item),
    ...enabledBy(item.when && enablingOf(context, item.when)),
    ...(item.kind === "choice" && item.required ? { required: true } : {}),
    ...(repeats(item) ? { repeats: true } : {}),
    ...(item.kind === "text" ? { maxLength: item.atMost } : {}),
    ...(options.length > 0 ? { answerOption: options } : {}),
    ...(children.length > 0 ? { item: children } : {}),
  };
  return item.kind === "scale" ? [one, notSureItem(context, linked)] : [one];
}
