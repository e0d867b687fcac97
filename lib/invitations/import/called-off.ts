import { plainText } from "./dates/written-date";

/** Why nobody is invited from a row that is otherwise good. */
export type CalledOff = "cancelled" | "deceased";

const cancelled = /\b(?:cancel|canx|canc\b|cxl|cnx|cx\b|anulad|suspendid|entered in error)/;
const deceased = /\b(?:deceased|died|dead|fallecid|exitus|difunt|muert|defuncion)/;
/** Words that turn the others round, and the list of those who wait for a cancellation. */
const notSo =
  /\b(?:not|no|non|never|sin|nunca)\b|\b(?:cancel\w*|short notice|anula\w*) list|\blista/;
/** What OpenEMR writes for an appointment that was called off. */
const codes: readonly string[] = ["x", "%"];

const no = new Set([
  "",
  "n",
  "no",
  "false",
  "f",
  "0",
  "-",
  "null",
  "none",
  "falso",
  "ninguno",
  "n/a",
]);
const yes = new Set(["y", "yes", "true", "t", "1", "x", "si", "verdadero", "s"]);

function inStatus(text: string): CalledOff | null {
  if (notSo.test(text)) return null;
  if (deceased.test(text)) return "deceased";
  return cancelled.test(text) || codes.includes(text) ? "cancelled" : null;
}

/** What the cells of a row say of who does not come: its status, and the columns of these two alone. */
export function calledOffIn(cells: {
  readonly status: string;
  readonly cancelled: string;
  readonly deceased: string;
}): CalledOff | null {
  const [status, stopped, died] = [cells.status, cells.cancelled, cells.deceased].map(plainText);
  const isDead =
    yes.has(died ?? "") || /\d{2}/.test(died ?? "") || inStatus(died ?? "") === "deceased";
  if (isDead) return "deceased";
  const said = inStatus(status ?? "");
  if (said !== null) return said;
  return no.has(stopped ?? "") || notSo.test(stopped ?? "") ? null : "cancelled";
}
