import { inRole } from "@/lib/form/in-role";
import { noSign } from "@/lib/questionnaire/emergency";
import type { CodeContext } from "./coded-options";
import { enabledBy, enablingOf } from "./enable-when";
import { displayed } from "./questionnaire-item";
import type { QuestionnaireItem } from "./resource";

/** The signs the emergency question asks about; without them it could not be answered. */
export function emergencySigns({ content }: CodeContext): QuestionnaireItem {
  const { id } = inRole(content, "emergency");
  return {
    linkId: `${id}.signs`,
    text: content.pageWords.emergency.signsTitle,
    type: "group",
    item: content.emergencySigns.map(({ text }, index) =>
      displayed(`${id}.sign.${index + 1}`, text),
    ),
  };
}

/** What is shown as soon as there may be a sign: get help now, and the numbers. */
export function emergencyNotice(context: CodeContext): QuestionnaireItem {
  const { id, options } = inRole(context.content, "emergency");
  const mayBeOne = { item: id, includesAny: options.filter((option) => option !== noSign) };
  const { title, text, callTitle, numbers } = context.content.pageWords.emergency;
  const calls = numbers.map(({ place, number }) => `${place}: ${number}`);
  const lines = [...text, `${callTitle}: ${calls.join("; ")}`];
  return {
    linkId: `${id}.notice`,
    text: title,
    type: "group",
    ...enabledBy(enablingOf(context, mayBeOne)),
    item: lines.map((line, index) => displayed(`${id}.notice.${index + 1}`, line)),
  };
}
