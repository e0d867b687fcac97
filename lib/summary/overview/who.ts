import { textOf } from "@/lib/form/answer-reading";
import { inRole } from "@/lib/form/in-role";
import { fill } from "@/lib/words/fill";
import { appointmentFacts } from "../appointment-facts";
import { cleanText, oneLine } from "../clean-text";
import { dateWords } from "../date-words";
import type { Fact } from "../facts";
import type { SummaryInput } from "../summary-input";

/** What says who a summary is about: what the clinic has of the person, or else what a walk-in typed. */
export type WhoInput = Pick<
  SummaryInput,
  "content" | "answers" | "appointment" | "timeZone" | "submittedAt"
>;

/** A person at the head of a summary. */
export type Who = {
  /** On one line; "" when none was given. */
  readonly name: string;
  /** The same with its label, where it is one among other facts. */
  readonly nameFact: Fact;
  /** Date of birth and age, the appointment, record number and phone. */
  readonly facts: readonly Fact[];
  /** Date of birth and record number with their labels. */
  readonly born: string;
  /** Date of birth, record number and phone in few words. */
  readonly beside: readonly string[];
};

const cleaned = (text: string): string => oneLine(cleanText(text));

function whoIs({ content, answers, appointment }: WhoInput) {
  if (appointment !== undefined) {
    const { name, dateOfBirth, recordNumber = "", phone = "" } = appointment;
    const record = cleaned(recordNumber);
    return { name: cleaned(name), dateOfBirth, record, phone: cleaned(phone) };
  }
  const typed = (role: "patient-name" | "patient-birth-date") =>
    textOf(answers, inRole(content, role).id);
  const name = oneLine(typed("patient-name"));
  return { name, dateOfBirth: typed("patient-birth-date"), record: "", phone: "" };
}

/** Whole years from one day to another. */
function yearsBetween(from: string, to: string): number {
  const [year = 0, ...day] = from.split("-").map(Number);
  const [now = 0, ...today] = to.split("-").map(Number);
  const had =
    day[0] === today[0] ? (today[1] ?? 0) >= (day[1] ?? 0) : (today[0] ?? 0) > (day[0] ?? 0);
  return now - year - (had ? 0 : 1);
}

/** Who a summary is about, in the words of its content. Ages are those of the appointment's day. */
export function whoOf(input: WhoInput): Who {
  const { content, appointment, submittedAt } = input;
  const { overview, locale } = content.summaryWords;
  const { name, dateOfBirth, record, phone } = whoIs(input);
  const fact = (label: string, value: string): Fact =>
    value === ""
      ? { label, value: content.messages.ui.notAnswered, answered: false }
      : { label, value, answered: true };
  const known = (label: string, value: string) => (value === "" ? [] : [fact(label, value)]);
  const date = dateOfBirth === "" ? "" : dateWords(dateOfBirth, locale);
  const day = (appointment?.at ?? submittedAt)?.slice(0, 10);
  const aged =
    date === "" || day === undefined
      ? date
      : fill(overview.aged, { date, years: yearsBetween(dateOfBirth, day) });
  const labelled = [
    ...known(overview.dateOfBirth, date),
    ...known(overview.recordNumber, record),
  ].map(({ label, value }) => `${label}: ${value}`);
  const { running } = overview;
  return {
    name,
    nameFact: fact(overview.name, name),
    facts: [
      fact(overview.dateOfBirth, aged),
      ...appointmentFacts(input),
      ...known(overview.recordNumber, record),
      ...known(overview.phone, phone),
    ],
    born: labelled.join(" | "),
    beside: [
      date === "" ? "" : fill(running.born, { date }),
      record === "" ? "" : fill(running.record, { number: record }),
      phone === "" ? "" : fill(running.phone, { phone }),
    ].filter((words) => words !== ""),
  };
}
