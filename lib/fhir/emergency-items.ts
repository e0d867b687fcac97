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
    item: content.emergencySigns.map(({ text, action }, index) => {
      const { mark } = content.pageWords.emergency.today;
      const said = action === "today" ? `${text} ${mark}` : text;
      return displayed(`${id}.sign.${index + 1}`, said);
    }),
  };
}

/** What is shown as soon as there may be a sign: get help now, and the numbers. */
export function emergencyNotice(context: CodeContext): QuestionnaireItem {
  const { id, options } = inRole(context.content, "emergency");
  const mayBeOne = { item: id, includesAny: options.filter((option) => option !== noSign) };
  const { emergency } = context.content.pageWords;
  const { title, text, now, today, callTitle, numbers, crisisTitle, crisis } = emergency;
  const called = (heading: string, calls: typeof numbers) =>
    `${heading}: ${calls.map(({ place, number }) => `${place}: ${number}`).join("; ")}`;
  const lines = [
    ...text,
    ...now.text,
    ...today.text,
    called(callTitle, numbers),
    called(crisisTitle, crisis),
  ];
  return {
    linkId: `${id}.notice`,
    text: title,
    type: "group",
    ...enabledBy(enablingOf(context, mayBeOne)),
    item: lines.map((line, index) => displayed(`${id}.notice.${index + 1}`, line)),
  };
}
