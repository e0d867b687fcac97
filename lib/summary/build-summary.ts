import type { Content } from "@/lib/edition/content";
import { contentOn } from "@/lib/edition/content-on";
import { inRole } from "@/lib/form/in-role";
import { prune } from "@/lib/questionnaire/prune";
import { listQuestions } from "@/lib/questions/listed-questions";
import { settledChoices } from "@/lib/questions/settled-choices";
import { buildAnswers } from "./build-answers";
import { buildFooter } from "./build-footer";
import { buildKnown } from "./build-known";
import { buildOverview } from "./build-overview";
import { cleanAnswers } from "./clean-text";
import { type SummaryModel, summaryTemplate } from "./model";
import { whoOf } from "./overview/who";
import type { OverviewInput, SummaryInput } from "./summary-input";

/** What was sent, with the ages of the day it was sent. */
function onItsDay(given: SummaryInput): SummaryInput {
  const { content, doctorContent, otherContents = [], submittedAt, appointment } = given;
  if (submittedAt === undefined) return given;
  const on = (one: SummaryInput["content"]) =>
    contentOn(one, submittedAt.slice(0, 10), appointment?.dateOfBirth);
  return {
    ...given,
    content: on(content),
    ...(doctorContent === undefined ? {} : { doctorContent: on(doctorContent) }),
    otherContents: otherContents.map(on),
  };
}

/**
 * What page 1 is made from: the words of whoever reads it. Parts on other pages are named as they are
 * printed there.
 */
function pageOneIn(doctors: Content, input: SummaryInput): OverviewInput {
  const { content } = input;
  if (doctors.language === content.language) return input;
  const { answers, questions } = content.summaryWords;
  const words = doctors.summaryWords;
  const summaryWords = {
    ...words,
    answers: { ...words.answers, heading: answers.heading },
    questions: { ...words.questions, heading: questions.heading },
  };
  return { ...input, content: { ...doctors, summaryWords }, answeredIn: content.language };
}

/**
 * The summary as plain data, from the content and the answers alone: the same input gives the same
 * model. Answers that are no longer asked are left out, and text is cleaned once, here.
 * Throws `UnknownItemError` when the content lacks an item the summary reads.
 */
export function buildSummary(asGiven: SummaryInput): SummaryModel {
  const given = onItsDay(asGiven);
  const { content } = given;
  const cleaned = prune(content, cleanAnswers(given.answers));
  const today = given.submittedAt?.slice(0, 10);
  const answers = settledChoices(content, cleaned, today);
  const input: SummaryInput = { ...given, answers };
  const words = content.summaryWords;
  const listed = listQuestions(content, answers, today);
  const overviewIn = (language: Content) => {
    const pageOne = pageOneIn(language, input);
    const questions = pageOne === input ? listed : listQuestions(pageOne.content, answers, today);
    return buildOverview(pageOne, questions);
  };
  const { appointment, entered, otherContents = [] } = given;
  const who = whoOf(input);
  const { heading, intro, room } = words.questions;
  const { atMost: first } = inRole(content, "top-questions");
  const also = listed.questions.length > first ? words.questions.also : "";
  return {
    template: summaryTemplate,
    contentVersion: content.edition.version,
    language: content.language,
    paper: given.paper,
    print: given.print ?? "normal",
    document: { title: words.title, author: words.author, subject: words.subject },
    name: who.name,
    ...(appointment === undefined
      ? {}
      : {
          besideName: who.beside,
          sentFor: { name: who.name, dateOfBirth: appointment.dateOfBirth },
        }),
    ...(entered?.sent ? { enteredBy: entered.way } : {}),
    overview: overviewIn(given.doctorContent ?? content),
    ...(otherContents.length === 0
      ? {}
      : {
          otherOverviews: Object.fromEntries(
            otherContents.map((one) => [one.language, overviewIn(one)]),
          ),
        }),
    questions: {
      heading,
      intro: listed.questions.length === 0 ? `${words.overview.noQuestions}.` : intro,
      questions: listed.questions.map(({ short: _, ...question }) => question),
      first,
      also,
      room,
    },
    answers: buildAnswers(input),
    known: buildKnown(content, answers),
    footer: buildFooter(content, words.noRecommendation),
    rulesFired: listed.rulesFired,
    unprintable: words.unprintable,
  };
}
