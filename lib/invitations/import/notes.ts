import { type Places, plainHeader } from "./columns/fields";
import type { TableRow } from "./source/source";

/** What reports write below or between their rows. */
const footer =
  /^(?:grand )?(?:total|totals|count|printed|page|report|end of|generated|run (?:date|on)|records?|rows?|impreso|pagina|página|informe|fin de|\d+ (?:patients?|rows?|records?|appointments?|pacientes?|citas?))\b/i;

/** Whether a row is about nobody: the headers once more, or a note on a line of its own. */
export function isNote(
  { cells }: TableRow,
  { headers, places }: { readonly headers: readonly string[]; readonly places: Places },
): boolean {
  if (cells === null) return false;
  const filled = cells.flatMap((cell, at) => (cell === "" ? [] : [{ cell, at }]));
  const again =
    filled.length > 1 &&
    filled.every(({ cell, at }) => plainHeader(cell) === plainHeader(headers[at] ?? ""));
  if (again) return true;
  const [first] = filled;
  if (first === undefined) return true;
  if (footer.test(first.cell) && filled.length <= 2) return true;
  return filled.length === 1 && !Object.values(places).includes(first.at);
}
