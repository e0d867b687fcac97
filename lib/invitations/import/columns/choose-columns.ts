import { appointmentPlaces } from "./appointment-columns";
import { areAtOdds, type Candidate, type Candidates } from "./candidates";
import { shareOf } from "./cell-content";
import { type ColumnProblem, type Field, missingFields, type Places, plainHeader } from "./fields";
import { fieldOfHeader } from "./known-headers";
import { namePlaces } from "./name-columns";

/** Headers that may stand above several things, told apart by the cells. */
const vague = new Set(["address", "direccion", "contact", "contacto", "contactdetails"]);
const vagueRank = 900;
const most = 0.6;

function fieldOf(header: string, cells: readonly string[], today: string) {
  const known = fieldOfHeader(header);
  if (known?.field === "name" && shareOf(cells, ["number"], today) > most) {
    return { field: "recordNumber" as const, rank: vagueRank };
  }
  if (known !== null || !vague.has(plainHeader(header))) return known;
  if (shareOf(cells, ["email"], today) > most) return { field: "email" as const, rank: vagueRank };
  const isPhone = shareOf(cells, ["phone", "number"], today) > most;
  return isPhone ? { field: "phone" as const, rank: vagueRank } : null;
}

/** The columns that may hold each field, the likeliest first, those without a cell last. */
function candidatesIn(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  today: string,
): Candidates {
  const found: { [F in Field]?: Candidate[] } = {};
  headers.forEach((header, at) => {
    const cells = rows.map((row) => row[at] ?? "");
    const known = fieldOf(header, cells, today);
    if (known === null) return;
    const all = found[known.field] ?? [];
    all.push({ at, rank: known.rank, header: plainHeader(header), cells });
    found[known.field] = all;
  });
  const isEmpty = ({ cells }: Candidate) => Number(cells.every((cell) => cell === ""));
  for (const all of Object.values(found)) {
    all.sort((one, other) => isEmpty(one) - isEmpty(other) || one.rank - other.rank);
  }
  return found;
}

const plainFields = [
  ...(["dateOfBirth", "email", "phone", "recordNumber", "clinician", "language"] as const),
  ...(["status", "cancelled", "deceased"] as const),
];

/** Which column holds what, by the headers and by some of the rows below them; or what is wrong. */
export function chooseColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  today: string,
): { readonly places: Places; readonly problem: ColumnProblem | null } {
  const found = candidatesIn(headers, rows, today);
  const places: { [F in Field]?: number } = {
    ...namePlaces(found),
    ...appointmentPlaces(found, today),
  };
  for (const field of plainFields) {
    const first = found[field]?.[0];
    if (first !== undefined) places[field] = first.at;
  }
  const twice = (Object.keys(places) as Field[]).filter((field) => areAtOdds(found[field] ?? []));
  if (twice.length > 0) return { places, problem: { kind: "twice", fields: twice } };
  const missing = missingFields(places);
  return { places, problem: missing.length > 0 ? { kind: "missing", fields: missing } : null };
}
