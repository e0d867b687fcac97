import type { ListedQuestions } from "@/lib/questions/listed-questions";
import { fill } from "@/lib/words/fill";
import { buildFooter } from "./build-footer";
import { whole } from "./fit-part";
import type { Overview } from "./model";
import { blocks } from "./overview/blocks";
import { bodyMap } from "./overview/body-map";
import { dailyLife } from "./overview/daily-life";
import { emergencyRecord } from "./overview/emergency";
import { identity, nameLine } from "./overview/identity";
import { knowFirst } from "./overview/know-first";
import { matters } from "./overview/matters";
import { medicines } from "./overview/medicines";
import { painFacts } from "./overview/pain";
import { scales } from "./overview/scales";
import { topQuestions } from "./overview/top-questions";
import { treatments } from "./overview/treatments";
import { smallestHeight, smallestSheet } from "./page-one/budget";
import { textHeight } from "./page-one/heights";
import { headHeight } from "./page-one/page-height";
import { sharePage } from "./page-one/share-page";
import type { OverviewInput } from "./summary-input";

/** Whether anything was left out but questions that follow on the next page anyway. */
const isCut = ({ topQuestions, ...rest }: Omit<Overview, "continued">): boolean =>
  /…|"continued":/.test(JSON.stringify(rest)) || /…/.test(JSON.stringify(topQuestions));

/** Page 1, for a clinician with thirty seconds, its parts cut so that together they fit one side. */
export function buildOverview(input: OverviewInput, listed: ListedQuestions): Overview {
  const { content } = input;
  const { title, unprintable, noRecommendation, ...summary } = content.summaryWords;
  const { overview: words, answers, questions } = summary;
  const footer = buildFooter(content, noRecommendation);
  const head = {
    heading: words.heading,
    identity: identity(input),
    nameLine: nameLine(input),
    emergency: emergencyRecord(input),
  };
  const continued = fill(words.inFull, {
    answers: answers.heading,
    questions: questions.heading,
  });
  const taken =
    headHeight(smallestSheet, { title, overview: head, note: unprintable }) +
    textHeight(smallestSheet, continued);
  const parts = sharePage(
    {
      knowFirst: knowFirst(input),
      bodyMap: bodyMap(input),
      scales: whole(scales(input)),
      topQuestions: topQuestions(input, listed),
      matters: matters(input),
      blocks: blocks(input),
      medicines: medicines(input),
      treatments: treatments(input),
      dailyLife: dailyLife(input),
      pain: painFacts(input),
    },
    smallestSheet,
    smallestHeight(footer.lines.join(" ")) - taken,
  );
  const { language } = content;
  const frame =
    input.answeredIn === undefined ? {} : { frame: { language, title, footer, unprintable } };
  const overview = { ...head, ...parts, ...frame };
  return isCut(overview) ? { ...overview, continued } : overview;
}
