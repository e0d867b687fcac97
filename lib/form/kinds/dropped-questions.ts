import type { ItemBase } from "../item-base";
import type { KindOf } from "./kind";
import { someOf } from "./schema-parts";
import { idsStillOpen, tickList } from "./tick-list";
import { tickParts } from "./tick-parts";

/** Questions of the tailored list the person leaves out; options are the questions that fired. */
export type DroppedQuestionsItem = ItemBase<"dropped-questions">;

const schema: KindOf<DroppedQuestionsItem>["schema"] = ({ options }, context) =>
  someOf(options, {}, context);

export const droppedQuestions: KindOf<DroppedQuestionsItem> = {
  ...tickList,
  parting: tickParts,
  schema,
  schemaEver: schema,
  stillOpen: idsStillOpen,
};
