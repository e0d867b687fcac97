import type { Content } from "@/lib/edition/content";
import { entriesOf } from "@/lib/form/answer-reading";
import type { Answers, AnswerValue } from "@/lib/form/answers";
import { fieldsInside } from "@/lib/form/fields-inside";
import { notSure } from "@/lib/form/kinds/scale";
import type { Step } from "@/lib/form/step";
import { visibleItems, visibleSteps } from "@/lib/form/visibility";
import { wordedItem } from "@/lib/form/worded-item";
import { settledChoices } from "@/lib/questions/settled-choices";
import { type CodeContext, codeSystemOf } from "./coded-options";
import { fieldLinkId, notSureLinkId, stepLinkId } from "./item-shape";
import { fhirKindOf } from "./kinds";
import { type KnownPerson, knownSubject } from "./known-person";
import type { LinkedItem } from "./questionnaire-item";
import type { QuestionnaireResponse, ResponseItem, Subject } from "./resource";
import { responseAnswers } from "./response-answers";

/** What one person sent, and as what. */
export type SentAnswers = {
  readonly content: Content;
  /** The edition that was answered, as its summary was frozen with it. */
  readonly contentVersion: string;
  /** The address of the questionnaire, without its version. */
  readonly questionnaireUrl: string;
  /** 1 to 64 letters, digits, hyphens or dots. */
  readonly id: string;
  readonly answers: Answers;
  readonly submittedAt: Date;
  /** Whom the answers are about, and when they are seen; left out unless given. */
  readonly person?: KnownPerson;
  /** Whether staff of the clinic wrote the answers down that the person gave. */
  readonly enteredByClinic?: boolean;
};

/** The clinic wrote it down, and the person said it: nobody is given a number for that. */
const writtenDown = ({ person }: SentAnswers, subject: Subject | undefined) =>
  person === undefined || subject === undefined
    ? {}
    : {
        author: { type: "Organization" as const, display: person.appointment.clinic },
        source: subject,
      };

const worded = (context: CodeContext, text: string) => (context.worded ? { text } : {});

function entryItems(
  context: CodeContext,
  { item, words, linkId }: LinkedItem,
  answers: Answers,
): readonly ResponseItem[] {
  return entriesOf(answers, item.id).flatMap((entry) => {
    const fields = fieldsInside(item).flatMap((field) => {
      const fieldWords = words.fields?.[field.id] ?? { label: field.id, short: field.id };
      const linked = { item: field, words: fieldWords, linkId: fieldLinkId(linkId, field.id) };
      return responseItems(context, linked, entry[field.id], answers);
    });
    return fields.length > 0 ? [{ linkId, ...worded(context, words.label), item: fields }] : [];
  });
}

function responseItems(
  context: CodeContext,
  linked: LinkedItem,
  value: AnswerValue | undefined,
  answers: Answers,
): readonly ResponseItem[] {
  const { item, words } = linked;
  const { carried } = fhirKindOf(item);
  if (carried === "group") return entryItems(context, linked, answers);
  const answer = responseAnswers(context, linked, value, answers);
  if (answer.length === 0) return [];
  const isNotSure = carried === "integer-or-not-sure" && value === notSure;
  const linkId = isNotSure ? notSureLinkId(linked.linkId) : linked.linkId;
  return [{ linkId, ...worded(context, words.label), answer }];
}

function stepItem(context: CodeContext, step: Step, answers: Answers): readonly ResponseItem[] {
  const { content } = context;
  const item = visibleItems(step, answers).flatMap(({ id }) =>
    responseItems(context, { ...wordedItem(content, id), linkId: id }, answers[id], answers),
  );
  const title = content.stepWords[step.id]?.title ?? step.id;
  return item.length > 0 ? [{ linkId: stepLinkId(step.id), ...worded(context, title), item }] : [];
}

/**
 * What a person sent as a FHIR R4 QuestionnaireResponse of `questionnaireResource`: every answer with
 * the words as asked. Unanswered items are left out. Where the answers were given to another edition
 * than `content`, its words were not the ones asked and are left out; ids and codes stay the same.
 */
export function questionnaireResponseResource(sent: SentAnswers): QuestionnaireResponse {
  const { content, contentVersion, questionnaireUrl, id, submittedAt, person } = sent;
  const known = person === undefined ? undefined : knownSubject(person);
  const worded = contentVersion === content.edition.version;
  const context = { content, system: codeSystemOf(questionnaireUrl), worded };
  // Which questions are asked is known of this edition alone.
  const today = submittedAt.toISOString().slice(0, 10);
  const answers = worded ? settledChoices(content, sent.answers, today) : sent.answers;
  const item = visibleSteps(content, answers).flatMap((step) => stepItem(context, step, answers));
  return {
    resourceType: "QuestionnaireResponse",
    id,
    language: content.language,
    ...(known === undefined ? {} : { contained: known.contained }),
    questionnaire: `${questionnaireUrl}|${contentVersion}`,
    status: "completed",
    ...(known === undefined ? {} : { subject: known.subject }),
    authored: submittedAt.toISOString(),
    ...(sent.enteredByClinic ? writtenDown(sent, known?.subject) : {}),
    ...(item.length > 0 ? { item } : {}),
  };
}
