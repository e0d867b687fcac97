import { contentOn } from "@/lib/edition/content-on";
import type { Answers } from "@/lib/form/answers";
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
import { nameOf } from "./overview/identity";
import type { OverviewInput, SummaryInput } from "./summary-input";

/** Who it is, as the clinic has it: that finds the record. */
const knownToClinic = ({ content, appointment }: SummaryInput): Answers =>
  appointment
    ? {
        [inRole(content, "patient-name").id]: appointment.name,
        [inRole(content, "patient-birth-date").id]: appointment.dateOfBirth,
      }
    : {};

/** What was sent, with the ages of the day it was sent. */
function onItsDay(given: SummaryInput): SummaryInput {
  const { content, doctorContent, submittedAt, appointment } = given;
  if (submittedAt === undefined) return given;
  const on = (one: SummaryInput["content"]) =>
    contentOn(one, submittedAt.slice(0, 10), appointment?.dateOfBirth);
  return {
    ...given,
    content: on(content),
    ...(doctorContent === undefined ? {} : { doctorContent: on(doctorContent) }),
  };
}

/**
 * What page 1 is made from: the doctor's words. Parts on other pages are named as they are printed
 * there.
 */
function forDoctor(input: SummaryInput): OverviewInput {
  const { content, doctorContent: doctors = content } = input;
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
  const cleaned = prune(content, cleanAnswers({ ...given.answers, ...knownToClinic(given) }));
  const today = given.submittedAt?.slice(0, 10);
  const answers = settledChoices(content, cleaned, today);
  const input: SummaryInput = { ...given, answers };
  const words = content.summaryWords;
  const listed = listQuestions(content, answers, today);
  const pageOne = forDoctor(input);
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
    name: nameOf(input),
    overview: buildOverview(
      pageOne,
      pageOne === input ? listed : listQuestions(pageOne.content, answers, today),
    ),
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
