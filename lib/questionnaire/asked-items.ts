import type { Content } from "@/lib/edition/content";
import type { Answers, Entry } from "@/lib/form/answers";
import type { AskedItem } from "@/lib/form/asked-item";
import type { AskItem, Item } from "@/lib/form/item";
import type { Step } from "@/lib/form/step";
import { visibleItems } from "@/lib/form/visibility";
import { selectQuestions } from "@/lib/questions/select-questions";
import { aimBoxes } from "./aim-boxes";
import { askables } from "./askables";

const strings = (value: Answers[string] | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((part): part is string => typeof part === "string") : [];

const entryIds = (value: Answers[string] | undefined): readonly string[] =>
  Array.isArray(value)
    ? value.filter((part): part is Entry => typeof part === "object").map((entry) => entry.id)
    : [];

/** The statements that these answers do not answer as the sources do. */
const unlikeTheSources = ({ statements }: Content, answers: Answers): readonly string[] =>
  statements.filter(({ id, answer }) => answers[id] !== answer).map(({ id }) => id);

/** The boxes that have not been ticked elsewhere. */
const openBoxes = (content: Content, item: AskItem, answers: Answers): readonly string[] =>
  [...aimBoxes(content, item, answers).values()]
    .flat()
    .flatMap(({ id, onList }) => (onList ? [] : [id]));

function askOptions(content: Content, item: AskItem, answers: Answers): readonly string[] {
  if ("group" in item) return askables(content, item).map(({ id }) => id);
  return item.about === "aims"
    ? openBoxes(content, item, answers)
    : unlikeTheSources(content, answers);
}

function optionsOf(content: Content, item: Item, answers: Answers): readonly string[] {
  switch (item.kind) {
    case "choice":
    case "choices":
      return item.options;
    case "regions":
      return content.regions.map((region) => region.id);
    case "main-region":
      return strings(answers[item.from]);
    case "ask":
      return askOptions(content, item, answers);
    case "dropped-questions":
      return selectQuestions(content, answers).map(({ rule }) => rule.id);
    case "top-questions": {
      const dropped = new Set(strings(answers["questions-dropped"]));
      const kept = selectQuestions(content, answers).map(({ rule }) => rule.id);
      return [...kept.filter((id) => !dropped.has(id)), ...entryIds(answers["own-questions"])];
    }
    default:
      return [];
  }
}

/** The visible items of a step with the options open to this person. */
export function askedItems(content: Content, step: Step, answers: Answers): readonly AskedItem[] {
  return visibleItems(step, answers).map((item) => ({
    item,
    options: optionsOf(content, item, answers),
  }));
}
