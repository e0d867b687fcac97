import type { ListedQuestions } from "@/lib/questions/listed-questions";
import { fill } from "@/lib/words/fill";
import { buildFooter } from "./build-footer";
import type { CutWords, Overview } from "./model";
import { ofTheForm } from "./overview/identity";
import { buildParts, type OverviewParts } from "./overview/parts";
import { whoOf } from "./overview/who";
import type { OverviewInput } from "./summary-input";

function cutWords({ content }: OverviewInput): CutWords {
  const { overview, answers, questions } = content.summaryWords;
  const { shortened, shown, inFull } = overview;
  const headings = { answers: answers.heading, questions: questions.heading };
  return { shortened, shown, inFull: fill(inFull, headings) };
}

/** One line that names what was asked and not answered; none when all of it was. */
function skippedLine({ content }: OverviewInput, parts: OverviewParts): string {
  const names = Object.values(parts).flatMap(({ skipped = [] }) => skipped);
  const { notAnswered } = content.summaryWords.overview;
  return names.length === 0 ? "" : fill(notAnswered, { items: [...new Set(names)].join("; ") });
}

/** Page 1, for a clinician with thirty seconds: all there is to say in its parts, in full. */
export function buildOverview(input: OverviewInput, listed: ListedQuestions): Overview {
  const { content, answeredIn } = input;
  const { title, unprintable, noRecommendation, overview } = content.summaryWords;
  const footer = buildFooter(content, noRecommendation);
  const { language } = content;
  const parts = buildParts(input, listed);
  const { nameFact, facts, born } = whoOf(input);
  return {
    heading: overview.heading,
    name: nameFact,
    identity: [...facts, ...ofTheForm(input)],
    whoFacts: facts.length,
    born,
    ...parts,
    skipped: skippedLine(input, parts),
    whenCut: cutWords(input),
    ...(answeredIn === undefined ? {} : { frame: { language, title, footer, unprintable } }),
  };
}
