/** What a column of an imported file can hold, with the headers that say so. */
const headersOf = {
  name: ["name", "fullname", "patient", "patientname"],
  firstName: ["firstname", "firstnames", "givenname", "givennames", "forename", "forenames"],
  lastName: ["lastname", "surname", "familyname"],
  email: ["email", "emailaddress", "patientemail"],
  dateOfBirth: ["dateofbirth", "dob", "birthdate", "born"],
  appointment: ["appointment", "appointmentdatetime", "appointmentdateandtime", "appt"],
  appointmentDate: ["appointmentdate", "dateofappointment", "apptdate"],
  appointmentTime: ["appointmenttime", "timeofappointment", "appttime", "time"],
  clinician: ["clinician", "doctor", "provider", "consultant", "physician"],
  language: ["language", "preferredlanguage"],
} as const;

export type Column = keyof typeof headersOf;
const columns = Object.keys(headersOf) as readonly Column[];

/** What is wrong with the headers: columns that are not there, or of which there are too many. */
export type HeaderProblem =
  | { readonly kind: "missing"; readonly columns: readonly Column[] }
  | { readonly kind: "twice"; readonly columns: readonly Column[] };

/** Where each column stands in a row, and the headers that mean nothing to us. */
export type Columns = {
  readonly place: { readonly [name in Column]?: number };
  readonly unread: readonly string[];
};

const plain = (header: string): string =>
  header
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

function columnOf(header: string): Column | undefined {
  const name = plain(header);
  return columns.find((column) => headersOf[column].some((known) => known === name));
}

/** Columns of which a file may have one alone, because both would say the same. */
const either: readonly (readonly [Column, Column])[] = [
  ["name", "firstName"],
  ["name", "lastName"],
  ["appointment", "appointmentDate"],
];

/** Tells by the first row of a file which column is which, or what is wrong with it. */
export function readHeaders(headers: readonly string[]): Columns | { refused: HeaderProblem } {
  const found = headers.map(columnOf);
  const has = (column: Column) => found.includes(column);
  const repeated = columns.filter((one) => found.filter((column) => column === one).length > 1);
  const both = either.filter((pair) => pair.every(has)).flat();
  const twice = [...new Set([...repeated, ...both])];
  if (twice.length > 0) return { refused: { kind: "twice", columns: twice } };
  const missing: Column[] = [];
  if (!has("name") && !has("lastName")) missing.push("name");
  if (!has("dateOfBirth")) missing.push("dateOfBirth");
  if (!has("appointment") && !has("appointmentDate")) missing.push("appointment");
  if (missing.length > 0) return { refused: { kind: "missing", columns: missing } };
  return {
    place: Object.fromEntries(found.flatMap((column, at) => (column ? [[column, at]] : []))),
    unread: headers.filter((header, at) => found[at] === undefined && header.trim() !== ""),
  };
}
