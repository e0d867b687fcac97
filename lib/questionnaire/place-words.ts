import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import type { Step } from "@/lib/form/step";
import { fill } from "@/lib/words/fill";
import type { CameFrom } from "./came-from";
import { position } from "./journey";
import { shortSteps } from "./short-way";

/** Where a page stands on the way the person takes, in one line. */
export function placeWords(content: Content, answers: Answers, step: Step, from: CameFrom): string {
  const { ui } = content.messages;
  const way = shortSteps(content, answers);
  if (from === "short" && way.includes(step)) {
    return fill(ui.shortProgress, { page: way.indexOf(step) + 1, pages: way.length });
  }
  const { section, pages, ...at } = position(content, answers, step.id);
  const part = content.sectionWords[section] ?? section;
  return fill(pages > 1 ? ui.progress : ui.progressOnePage, { ...at, part, pages });
}
