import type { NewInvitation } from "@/lib/invitations/make";
import type { PreviewedRow } from "./fates";

/** What staff choose for a row that is not simply invited. */
export const rowChoices = ["move", "new", "leave", "unnumbered", "revoke", "stop"] as const;
export type RowChoice = (typeof rowChoices)[number];

/** The rows that ask for a choice, by their fate, with what can be chosen; the first is for whom nobody chose. */
export const choicesFor = {
  elsewhere: ["move", "new", "leave"],
  "record-taken": ["leave", "unnumbered"],
  "called-off": ["stop", "revoke"],
} as const satisfies { readonly [F in PreviewedRow["fate"]]?: readonly RowChoice[] };
export type AskedFate = keyof typeof choicesFor;

/** One choice for all rows of a fate, and others for some lines. */
export type ImportChoices = {
  readonly all: { readonly [F in AskedFate]?: RowChoice | undefined };
  readonly lines: ReadonlyMap<number, RowChoice>;
};

/** What is to be done about a file. */
export type ImportPlan = {
  readonly make: readonly NewInvitation[];
  readonly move: readonly { readonly id: string; readonly appointmentAt: Date }[];
  readonly revoke: readonly string[];
  readonly stop: readonly string[];
  readonly counts: {
    readonly known: number;
    readonly leftOut: number;
    readonly late: number;
    readonly calledOff: number;
  };
};

const isAsked = (fate: PreviewedRow["fate"]): fate is AskedFate => fate in choicesFor;

/** What was chosen for a row; undefined when nobody chose what has no default. */
function chosenFor({ line, fate }: PreviewedRow, { all, lines }: ImportChoices) {
  if (!isAsked(fate)) return undefined;
  const options: readonly RowChoice[] = choicesFor[fate];
  const chosen = lines.get(line) ?? all[fate];
  if (chosen !== undefined && options.includes(chosen)) return chosen;
  // Whether to move somebody who has an invitation is for a person to say.
  return fate === "elsewhere" ? undefined : options[0];
}

/** Whether a row waits for somebody to choose. */
export const asksFor = (rows: readonly PreviewedRow[], choices: ImportChoices): boolean =>
  rows.some((row) => row.fate === "elsewhere" && chosenFor(row, choices) === undefined);

/** What is to be done about the rows of a file, by what was chosen. */
export function planOf(rows: readonly PreviewedRow[], choices: ImportChoices): ImportPlan {
  const make: NewInvitation[] = [];
  const move: { id: string; appointmentAt: Date }[] = [];
  const [revoke, stop] = [new Set<string>(), new Set<string>()];
  const counts = { known: 0, leftOut: 0, late: 0, calledOff: 0 };
  for (const row of rows) {
    const chosen = chosenFor(row, choices);
    const { fate, others, person, appointmentAt, language } = row;
    const one = { person, appointmentAt, language };
    if (fate === "new" || chosen === "new") make.push(one);
    else if (chosen === "unnumbered")
      make.push({ ...one, person: { ...person, recordNumber: "" } });
    else if (chosen === "move") move.push(...others.map(({ id }) => ({ id, appointmentAt })));
    else if (fate === "late") counts.late += 1;
    else if (fate === "called-off") counts.calledOff += 1;
    else if (chosen === "leave") counts.leftOut += 1;
    else counts.known += 1;
    for (const { id } of fate === "called-off" ? others : []) {
      if (chosen === "revoke") revoke.add(id);
      else stop.add(id);
    }
  }
  // Who moves away from a cancelled appointment keeps the invitation.
  for (const { id } of move) {
    revoke.delete(id);
    stop.delete(id);
  }
  for (const id of revoke) stop.delete(id);
  return { make, move, revoke: [...revoke], stop: [...stop], counts };
}
