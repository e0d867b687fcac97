import { typedProblems } from "@/lib/invitations/typed/read-person";

/** Why a row was not taken: the row itself, or what stands in a cell that is read. */
export const rowProblems = [
  "quote",
  "line-break",
  "too-many-cells",
  "name-formula",
  "birth-century",
  "birth-weekday",
  "birth-mixed",
  "appointment-weekday",
  "appointment-mixed",
  "times-differ",
  "time-half",
  "record-rounded",
  "phone-rounded",
  ...typedProblems,
] as const;
export type RowProblem = (typeof rowProblems)[number];
