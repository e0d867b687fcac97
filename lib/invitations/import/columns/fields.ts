/** What a column of a file can hold that we read. */
export const fields = [
  "name",
  "firstName",
  "middleName",
  "lastName",
  "secondLastName",
  "dateOfBirth",
  "appointment",
  "appointmentDate",
  "appointmentTime",
  "email",
  "phone",
  "recordNumber",
  "clinician",
  "language",
  "status",
  "cancelled",
  "deceased",
] as const;
export type Field = (typeof fields)[number];

/** Where each field stands in a row, from 0. */
export type Places = { readonly [F in Field]?: number };

/** What is missing, or there twice, so that nobody can be invited from the columns. */
export type ColumnProblem =
  | { readonly kind: "missing"; readonly fields: readonly Field[] }
  | { readonly kind: "twice"; readonly fields: readonly Field[] };

/** What cannot be done without: a name, a birth date, and when the appointment is. */
export function missingFields(places: Places): readonly Field[] {
  const has = (field: Field) => places[field] !== undefined;
  const missing: Field[] = [];
  if (!has("name") && !has("lastName")) missing.push("name");
  if (!has("dateOfBirth")) missing.push("dateOfBirth");
  if (!has("appointment") && !has("appointmentDate")) missing.push("appointment");
  return missing;
}

/** A header as it is compared: without accents, case and signs. */
export const plainHeader = (header: string): string =>
  header
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
