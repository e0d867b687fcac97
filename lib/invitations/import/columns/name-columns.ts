import type { Candidate, Candidates } from "./candidates";
import type { Places } from "./fields";

const folded = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether most names of one column also hold what stands beside them in another. */
function holds(whole: Candidate, part: Candidate): boolean {
  const both = part.cells.flatMap((cell, row) =>
    cell === "" ? [] : [folded(whole.cells[row] ?? "").includes(folded(cell))],
  );
  return both.filter(Boolean).length * 2 > both.length;
}

const optional = <F extends string>(field: F, candidate: Candidate | undefined) =>
  candidate === undefined ? {} : ({ [field]: candidate.at } as { readonly [K in F]: number });

/** "Nombre" is the whole name, or the first where the surnames have a column of their own. */
const mayBeWhole = new Set(["nombre", "nombres"]);

/** Where the name stands: in parts, or whole; words that could be either by what the cells hold. */
export function namePlaces(found: Candidates): Places {
  const [name, first, last] = [found.name?.[0], found.firstName?.[0], found.lastName?.[0]];
  const rest = {
    ...optional("middleName", found.middleName?.[0]),
    ...optional("secondLastName", found.secondLastName?.[0]),
  };
  if (first !== undefined && last !== undefined) {
    return { firstName: first.at, lastName: last.at, ...rest };
  }
  if (name !== undefined && last !== undefined) {
    return holds(name, last)
      ? { name: name.at }
      : { firstName: name.at, lastName: last.at, ...rest };
  }
  if (name !== undefined && first !== undefined) {
    return holds(name, first)
      ? { name: name.at }
      : { firstName: first.at, lastName: name.at, ...rest };
  }
  if (name !== undefined) return { name: name.at };
  if (last !== undefined) return { lastName: last.at, ...rest };
  if (first === undefined) return {};
  return mayBeWhole.has(first.header) ? { name: first.at } : { firstName: first.at };
}
