import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import { inRole } from "@/lib/form/in-role";
import { asPaper, asPrintSize, type Paper, type PrintSize } from "@/lib/settings/paper";

/** How the person wants the summary printed, as far as they said. */
export function printChoices(
  content: Pick<Content, "steps">,
  answers: Answers,
): { readonly paper: Paper | undefined; readonly print: PrintSize | undefined } {
  return {
    paper: asPaper(answers[inRole(content, "paper-size").id]),
    print: asPrintSize(answers[inRole(content, "type-size").id]),
  };
}
