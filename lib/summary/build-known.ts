import type { Content } from "@/lib/edition/content";
import { placeFacts } from "@/lib/evidence/place-facts";
import type { Answers } from "@/lib/form/answers";
import type { KnownPart } from "./model";

/** The grid of the person's place as it goes into the summary. */
export function buildKnown(content: Content, answers: Answers): KnownPart {
  const { heading, intro, noGrid } = content.summaryWords.known;
  const facts = placeFacts(content, answers);
  return { heading, intro: facts.grid === null ? noGrid : intro, ...facts };
}
