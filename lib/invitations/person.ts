import { z } from "zod";
import { dateProblem } from "@/lib/form/calendar-date";

/** Whether the day is in the past is asked where it is typed; what is kept stays good for ever. */
const anyDay = "9999-12-31";

const line = (most: number) =>
  z
    .string()
    .transform((text) => text.normalize("NFC").replace(/\s+/gu, " ").trim())
    .pipe(
      z
        .string()
        .max(most)
        .regex(/^[^\p{Cc}\p{Cs}\p{Co}\u202a-\u202e\u2066-\u2069]*$/u),
    );

/** Who is invited, as staff wrote it down. Only ever kept sealed. */
export const personSchema = z
  .object({
    name: line(120).pipe(z.string().min(1)),
    /** None for a person who gets a letter. */
    email: z.nullable(z.email().max(254)),
    /** YYYY-MM-DD. */
    dateOfBirth: z.string().refine((day) => dateProblem(day, anyDay) === null),
    /** The clinic's own number of the person; may be empty. */
    recordNumber: line(40).default(""),
    /** Where the person is called; may be empty. */
    phone: line(40).default(""),
    /** Whom the appointment is with; may be empty. */
    clinician: line(120),
  })
  .readonly();

export type Person = z.output<typeof personSchema>;
