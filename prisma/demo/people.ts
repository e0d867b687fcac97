import { defaultLanguage, type Language } from "@/content";
import { type Persona, personas } from "../personas";

/** How far an invited person of the demonstration has come. */
export type Course =
  | "not-sent"
  | "sent"
  | "failed"
  | "started"
  | "returned"
  | "reviewed"
  | "locked"
  | "expired"
  | "revoked";

export type DemoPatient = {
  readonly persona: Persona;
  /** As the desk wrote it down; some of the people give no name in the form. */
  readonly name: string;
  readonly dateOfBirth: string;
  readonly course: Course;
  /** Days from today to the appointment, and its time. */
  readonly inDays: number;
  readonly time: string;
  readonly hasEmail: boolean;
  readonly recordNumber: string;
  /** One of the numbers that are kept free for stories. */
  readonly phone: string;
  /** The language of the invitation, of the pages and of the summary. */
  readonly language: Language;
};

const courses: {
  readonly [personaId: string]: Omit<
    DemoPatient,
    "persona" | "name" | "dateOfBirth" | "language" | "recordNumber" | "phone"
  > & {
    readonly name?: string;
    readonly language?: Language;
  };
} = {
  "low-back-with-pacemaker": { course: "reviewed", inDays: 1, time: "09:00", hasEmail: true },
  "face-pain-with-multiple-sclerosis": {
    course: "returned",
    inDays: 1,
    time: "09:30",
    hasEmail: true,
  },
  "blood-thinner-and-diabetes": { course: "returned", inDays: 1, time: "10:00", hasEmail: true },
  "stiff-legs": {
    course: "returned",
    inDays: 1,
    time: "10:30",
    hasEmail: true,
    language: "es",
  },
  "helper-answering": { course: "started", inDays: 2, time: "11:00", hasEmail: true },
  "earlier-neurotomy-wore-off": {
    course: "sent",
    inDays: 5,
    time: "14:00",
    hasEmail: true,
    language: "es",
  },
  "told-many-words": { course: "failed", inDays: 6, time: "14:30", hasEmail: true },
  "many-scripts": { course: "not-sent", inDays: 8, time: "09:15", hasEmail: false },
  "skips-everything": {
    course: "locked",
    inDays: 3,
    time: "15:00",
    hasEmail: true,
    name: "Pat Brennan",
  },
  "at-full-length": {
    course: "revoked",
    inDays: 9,
    time: "10:45",
    hasEmail: true,
    name: "Wilhelmina Featherstonehaugh",
  },
};

/** Someone whose link ran out: a persona of another course under another name. */
const expired = {
  name: "Gwen Adeyemi",
  course: "expired",
  inDays: -4,
  time: "13:00",
  hasEmail: true,
  recordNumber: "RV 20998",
  phone: "020 7946 0198",
} as const;

const birthDate = ({ answers }: Persona): string => {
  const given = answers["date-of-birth"];
  return typeof given === "string" ? given : "1958-06-21";
};

/** The demonstration's patients: every invented person, each somewhere else on the way. */
export const demoPatients: readonly DemoPatient[] = personas.flatMap((persona, at) => {
  const course = courses[persona.id];
  if (course === undefined) return [];
  const patient = {
    persona,
    name: persona.name,
    dateOfBirth: birthDate(persona),
    language: defaultLanguage,
    recordNumber: `RV ${20_101 + at}`,
    phone: `020 7946 0${101 + at}`,
    ...course,
  };
  return persona.id === "skips-everything" ? [patient, { ...patient, ...expired }] : [patient];
});
