import { type Fitting, shareColumn } from "./fit-part";
import type { ListedQuestions } from "./listed-questions";
import type { Overview } from "./model";
import { blocks } from "./overview/blocks";
import { bodyMap } from "./overview/body-map";
import { dailyLife } from "./overview/daily-life";
import { emergencyNotice } from "./overview/emergency";
import { identity } from "./overview/identity";
import { knowFirst } from "./overview/know-first";
import { matters } from "./overview/matters";
import { painFacts } from "./overview/pain";
import { scales } from "./overview/scales";
import { topQuestions } from "./overview/top-questions";
import { treatments } from "./overview/treatments";
import { pageOneBudget } from "./page-one-budget";
import type { SummaryInput } from "./summary-input";

/** Lines one part of the page has over, or lacks when negative. */
const spare = (lines: number, parts: readonly Fitting<unknown>[]) =>
  lines - parts.reduce((total, { need }) => total + need, 0);

/**
 * Page 1, for a clinician with thirty seconds. The parts are cut to `pageOneBudget`; lines that the
 * treatments do not need go to both columns, and lines that neither column needs to the treatments.
 */
export function buildOverview(input: SummaryInput, listed: ListedQuestions): Overview {
  const first = knowFirst(input);
  const pain = painFacts(input);
  const life = dailyLife(input);
  const mattering = matters(input);
  const questions = topQuestions(input, listed);
  const tests = blocks(input);
  const tried = treatments(input);
  const left = [first, pain, life, mattering];
  const right = [questions, tests];

  const {
    left: leftRoom,
    right: rightRoom,
    treatments: triedRoom,
    appointmentLines,
  } = pageOneBudget;
  const triedLines = triedRoom.lines - (input.appointment ? appointmentLines : 0);
  const toColumns = Math.max(0, spare(triedLines, [tried]));
  const toTreatments = Math.max(
    0,
    Math.min(spare(leftRoom.lines, left), spare(rightRoom.lines, right)),
  );
  const [ofFirst = 0, ofPain = 0, ofLife = 0, ofMattering = 0] = shareColumn(
    left,
    leftRoom.lines + toColumns,
  );
  const [ofQuestions = 0, ofTests = 0] = shareColumn(right, rightRoom.lines + toColumns);

  const emergency = emergencyNotice(input);
  return {
    heading: input.content.summaryWords.overview.heading,
    identity: identity(input),
    ...(emergency ? { emergency } : {}),
    knowFirst: first.fit(ofFirst),
    bodyMap: bodyMap(input),
    scales: scales(input),
    pain: pain.fit(ofPain),
    dailyLife: life.fit(ofLife),
    treatments: tried.fit(triedLines + toTreatments),
    blocks: tests.fit(ofTests),
    matters: mattering.fit(ofMattering),
    topQuestions: questions.fit(ofQuestions),
  };
}
