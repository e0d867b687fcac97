import type { Condition } from "@/lib/form/condition";
import type { ChoiceItem, Item } from "@/lib/form/item";
import type { CodeContext } from "./coded-options";
import { enabledBy, enablingOf } from "./enable-when";
import { displayed } from "./questionnaire-item";
import type { QuestionnaireItem } from "./resource";

/** The item whose question is about signs that stand in a list beside it. */
export const emergencyItem = "emergency-signs";

/** The signs the emergency question asks about; without them it could not be answered. */
export function emergencySigns({ content }: CodeContext): QuestionnaireItem {
  return {
    linkId: `${emergencyItem}.signs`,
    text: content.pageWords.emergency.signsTitle,
    type: "group",
    item: content.emergencySigns.map(({ text }, index) =>
      displayed(`${emergencyItem}.sign.${index + 1}`, text),
    ),
  };
}

const mayBeOne = (item: ChoiceItem): Condition => ({
  item: item.id,
  includesAny: item.options.filter((option) => option !== "none"),
});

/** What is shown as soon as the answer is anything but "none": get help now, and the numbers. */
export function emergencyNotice(context: CodeContext, item: Item): readonly QuestionnaireItem[] {
  if (item.kind !== "choice") return [];
  const { title, text, callTitle, numbers } = context.content.pageWords.emergency;
  const calls = numbers.map(({ place, number }) => `${place}: ${number}`);
  const lines = [...text, `${callTitle}: ${calls.join("; ")}`];
  return [
    {
      linkId: `${emergencyItem}.notice`,
      text: title,
      type: "group",
      ...enabledBy(enablingOf(context, mayBeOne(item))),
      item: lines.map((line, index) => displayed(`${emergencyItem}.notice.${index + 1}`, line)),
    },
  ];
}
