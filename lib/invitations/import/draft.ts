import "server-only";
import { z } from "zod";
import { keepFormDraft, readFormDraft } from "@/lib/clinic/form-drafts";
import { personSchema } from "@/lib/invitations/person";
import type { Staff } from "@/lib/permissions/staff";
import type { ImportedFile } from "./csv";
import { rowProblems } from "./row";

const goodRow = z.object({
  line: z.number(),
  person: personSchema,
  appointmentAt: z.iso.datetime().transform((text) => new Date(text)),
  language: z.string(),
});
const badRow = z.object({
  line: z.number(),
  cells: z.array(z.string()),
  problems: z.array(z.enum(rowProblems)),
});
const count = z.number().int().min(0);

const draft = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("waiting"),
    headers: z.array(z.string()),
    unread: z.array(z.string()),
    good: z.array(goodRow),
    bad: z.array(badRow),
  }),
  z.object({
    kind: z.literal("done"),
    made: count,
    mailed: count,
    known: count,
    late: count,
    bad: count,
  }),
]);

/** A file that waits to be confirmed, or what came of one that was. */
export type ImportDraft = z.output<typeof draft>;
export type WaitingImport = Extract<ImportDraft, { kind: "waiting" }>;
export type DoneImport = Extract<ImportDraft, { kind: "done" }>;

/** Keeps a file's rows, sealed, for an hour, for this member of staff alone. Gives their id. */
export const keepWaiting = (staff: Staff, file: ImportedFile, now: Date): Promise<string> =>
  keepFormDraft(staff.id, { kind: "waiting", ...file }, now);

/** Keeps what came of a file, to be shown once more. */
export const keepDone = (staff: Staff, done: DoneImport, now: Date): Promise<string> =>
  keepFormDraft(staff.id, done, now);

/** What this member of staff kept under an id; null when it is not theirs, was settled, or is over. */
export async function readImportDraft(
  staff: Staff,
  id: string,
  now: Date,
): Promise<ImportDraft | null> {
  return draft.safeParse(await readFormDraft(staff.id, id, now)).data ?? null;
}
