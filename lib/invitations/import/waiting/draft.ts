import "server-only";
import { promisify } from "node:util";
import { deflateRaw, inflateRaw } from "node:zlib";
import { z } from "zod";
import { keepFormDraft, readFormDraft, replaceFormDraft } from "@/lib/clinic/form-drafts";
import { mappingSchema } from "@/lib/invitations/import/columns/mapping";
import type { Staff } from "@/lib/permissions/staff";

const pack = promisify(deflateRaw);
const unpack = promisify(inflateRaw);

const facts = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("text"),
    encoding: z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1252", "pasted"]),
    delimiter: z.string(),
  }),
  z.object({ kind: z.literal("sheet"), sheet: z.string(), otherSheets: z.array(z.string()) }),
]);

const waitingFile = z.object({
  table: z.object({
    facts,
    rows: z.array(z.object({ line: z.number(), cells: z.array(z.string()).nullable() })),
  }),
  /** What somebody said of the columns, and of the order of day and month. */
  mapping: mappingSchema.nullable(),
  order: z.enum(["day-first", "month-first"]).nullable(),
  /** When the file came: by it an appointment was in the past, or was not. */
  takenAt: z.iso.datetime().transform((text) => new Date(text)),
});

/** A file that waits to be confirmed: its cells, and what somebody decided about them. */
export type WaitingFile = z.output<typeof waitingFile>;

const count = z.number().int().min(0);

const doneImport = z.object({
  kind: z.literal("done"),
  made: count,
  mailed: count,
  planned: count,
  moved: count,
  /** Of those who moved: how many are told by nobody but the clinic. */
  untold: count,
  known: count,
  leftOut: count,
  late: count,
  bad: count,
  calledOff: count,
  revoked: count,
});

/** What came of a file that was confirmed. */
export type DoneImport = z.output<typeof doneImport>;

const draft = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("waiting"), packed: z.base64() }),
  doneImport,
]);

/** A clinic's day of cells says much the same over and over: packed, it weighs a tenth. */
async function packed(file: WaitingFile): Promise<object> {
  const bytes = await pack(Buffer.from(JSON.stringify(file), "utf8"));
  return { kind: "waiting", packed: bytes.toString("base64") };
}

/** Keeps a file, sealed, for an hour, for this member of staff alone. Gives its id. */
export const keepWaiting = async (staff: Staff, file: WaitingFile, now: Date): Promise<string> =>
  keepFormDraft(staff.id, await packed(file), now);

/** Keeps what was decided about a waiting file. False when it does not wait any more. */
export const keepDecided = async (
  staff: Staff,
  id: string,
  file: WaitingFile,
  now: Date,
): Promise<boolean> => replaceFormDraft(staff.id, id, await packed(file), now);

/** Keeps what came of a file, to be shown once more. */
export const keepDone = (staff: Staff, done: DoneImport, now: Date): Promise<string> =>
  keepFormDraft(staff.id, done, now);

async function unpacked(base64: string): Promise<WaitingFile> {
  const plain = await unpack(Buffer.from(base64, "base64"));
  return waitingFile.parse(JSON.parse(plain.toString("utf8")));
}

/** The cells of each row of whatever was kept, if it is a file that waits; else null. */
export async function waitingRows(
  contents: unknown,
): Promise<readonly (readonly string[])[] | null> {
  const kept = draft.safeParse(contents).data;
  if (kept?.kind !== "waiting") return null;
  const { table } = await unpacked(kept.packed);
  return table.rows.map(({ cells }) => cells ?? []);
}

/** What this member of staff kept under an id; null when it is not theirs, was settled, or is over. */
export async function readImportDraft(
  staff: Staff,
  id: string,
  now: Date,
): Promise<WaitingFile | DoneImport | null> {
  const kept = draft.safeParse(await readFormDraft(staff.id, id, now)).data;
  if (kept === undefined || kept.kind === "done") return kept ?? null;
  return unpacked(kept.packed);
}

/** The file that waits under an id; null when none does. */
export async function readWaiting(
  staff: Staff,
  id: string,
  now: Date,
): Promise<WaitingFile | null> {
  const kept = await readImportDraft(staff, id, now);
  return kept === null || "kind" in kept ? null : kept;
}
