import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import { buildSummary } from "@/lib/summary/build-summary";
import type { SummaryModel } from "@/lib/summary/model";
import { personas } from "@/prisma/personas";

/** Without the one whose words are in many scripts, which nobody places by hand. */
const tellers = personas.filter(({ id }) => id !== "many-scripts");

const firstNames = ["Margaret", "Ifeoma", "José", "Wei", "Agnieszka", "Tom", "Siobhán", "Ravi"];
const lastNames = [
  "Okafor",
  "Stone",
  "García",
  "Zhang",
  "Kowalska",
  "Ellison",
  "Byrne",
  "Iyer",
  "Novák",
];
const fears = [
  ...["my leg goes weak", "it comes back worse", "nobody listens", "I cannot drive after it"],
  ...["the numbness stays", "I lose my job over it", "I am too old for it"],
];
const wishes = [
  ...[
    "walk to the shop",
    "lift my grandson",
    "sleep through",
    "sit in the cinema",
    "kneel in church",
  ],
];

const pick = <Value>(list: readonly Value[], at: number): Value => list[at % list.length] as Value;

/** Someone whose answers nobody before has given in the same words. */
function answersOf(at: number): Answers {
  const { answers } = pick(tellers, at);
  const told =
    answers["name"] === undefined
      ? {}
      : { name: `${pick(firstNames, at)} ${pick(lastNames, at * 7 + 3)}` };
  return {
    ...answers,
    ...told,
    "date-of-birth": `19${30 + (at % 60)}-0${1 + (at % 9)}-1${at % 10}`,
    "pain-now": at % 11,
    worries: `That ${pick(fears, at)}, and on day ${at} that ${pick(fears, at * 3 + 1)}.`,
    "do-again": `I would like to ${pick(wishes, at)} ${at} times a month, and to ${pick(wishes, at + 2)}.`,
    "pain-words": `Like ${at} needles when I ${pick(wishes, at + 1)}.`,
  };
}

/** A clinic's people of one morning, no two of whom told the same. */
export const morningPeople = (content: Content, count: number): readonly SummaryModel[] =>
  Array.from({ length: count }, (_, at) => {
    const { emergency, paper } = pick(tellers, at);
    const name = `${pick(firstNames, at)} ${pick(lastNames, at * 7 + 3)}`;
    return buildSummary({
      content,
      answers: answersOf(at),
      emergency,
      submittedAt: "2026-11-22T14:05:00Z",
      ...(paper && { paper }),
      appointment: {
        name,
        dateOfBirth: `19${30 + (at % 60)}-0${1 + (at % 9)}-1${at % 10}`,
        clinician: "Dr Amara Lind",
        clinic: "Meadowbank Pain Clinic",
        at: `2026-12-01T${String(8 + (at % 4)).padStart(2, "0")}:${String((at * 10) % 60).padStart(2, "0")}:00Z`,
      },
      timeZone: "Europe/London",
    });
  });
