import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import type { AskItem } from "@/lib/form/item";
import { aimBoxes } from "./aim-boxes";
import { askables } from "./askables";

/** The statements that these answers do not answer as the sources do. */
const unlikeTheSources = ({ statements }: Content, answers: Answers): readonly string[] =>
  statements.filter(({ id, answer }) => answers[id] !== answer).map(({ id }) => id);

/** The boxes that have not been ticked elsewhere. */
const openBoxes = (content: Content, item: AskItem, answers: Answers): readonly string[] =>
  [...aimBoxes(content, item, answers).values()]
    .flat()
    .flatMap(({ id, onList }) => (onList ? [] : [id]));

/** The ids of what a person with these answers can tick "Ask about this" at. */
export function openAskables(content: Content, item: AskItem, answers: Answers): readonly string[] {
  if ("group" in item) return askables(content, item).map(({ id }) => id);
  return item.about === "aims"
    ? openBoxes(content, item, answers)
    : unlikeTheSources(content, answers);
}
