import type { Content } from "@/lib/edition/content";
import { fill } from "@/lib/words/fill";
import { cleanText, oneLine } from "./clean-text";
import { dateWords } from "./date-words";
import type { Overview, SummaryModel } from "./model";
import { whoOf } from "./overview/who";
import { pageOneLanguage } from "./page-one-in";
import type { Appointment } from "./summary-input";

/** What the clinic has of the person and the appointment now: it heads what was sent before. */
export type Heading = {
  readonly appointment: Appointment;
  readonly timeZone: string;
  /** The words of a language. */
  readonly contentFor: (language: string) => Content;
  /** The clinic's day (YYYY-MM-DD) on which it last put name or date of birth right, after the sending. */
  readonly correctedOn?: string;
};

/** Facts that are not of the clinic: of a summary from before they were counted, the last two. */
const ofTheForm = ({ identity, whoFacts = identity.length - 2 }: Overview) =>
  identity.slice(Math.max(0, whoFacts));

/** The letters of a name, without capitals and marks: another accent is no other name. */
const lettersOf = (name: string): string =>
  oneLine(cleanText(name)).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether name and date of birth are others than those it was sent with. */
export function correctedSince(
  { sentFor }: Pick<SummaryModel, "sentFor">,
  now: Pick<Appointment, "name" | "dateOfBirth">,
): { readonly name: boolean; readonly dateOfBirth: boolean } {
  if (sentFor === undefined) return { name: false, dateOfBirth: false };
  return {
    name: lettersOf(sentFor.name) !== lettersOf(now.name),
    dateOfBirth: sentFor.dateOfBirth !== now.dateOfBirth,
  };
}

/** What was put right since the sending, for whoever holds an older paper; "" when nothing was. */
function correctedWords(model: SummaryModel, heading: Heading, content: Content): string {
  const { sentFor } = model;
  const { appointment, correctedOn } = heading;
  if (sentFor === undefined || correctedOn === undefined) return "";
  const { locale, overview } = content.summaryWords;
  const date = dateWords(correctedOn, locale);
  const changed = correctedSince(model, appointment);
  const { name, dateOfBirth } = overview.corrected;
  return [
    changed.name ? fill(name, { date, was: sentFor.name }) : "",
    changed.dateOfBirth
      ? fill(dateOfBirth, { date, was: dateWords(sentFor.dateOfBirth, locale) })
      : "",
  ]
    .filter((words) => words !== "")
    .join(" ");
}

/**
 * A frozen summary as it is shown: under the clinic's name, date of birth, record number, phone and
 * appointment of now. What was frozen stays as it is; everything else in it was said by the person.
 */
export function headed(model: SummaryModel, heading: Heading): SummaryModel {
  const { appointment, timeZone, contentFor } = heading;
  const whoIn = (content: Content) => whoOf({ content, answers: {}, appointment, timeZone });
  const { overview } = model;
  const content = contentFor(pageOneLanguage(model));
  const { nameFact, facts, born } = whoIn(content);
  const { name, beside } = whoIn(contentFor(model.language));
  const corrected = correctedWords(model, heading, content);
  return {
    ...model,
    name,
    besideName: beside,
    overview: {
      ...overview,
      name: nameFact,
      identity: [...facts, ...ofTheForm(overview)],
      whoFacts: facts.length,
      born,
      ...(corrected === "" ? {} : { corrected }),
    },
  };
}
