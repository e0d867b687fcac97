import "server-only";
import { openDatabase } from "@/lib/database/open";
import type { UnmappedFile } from "@/lib/invitations/import/columns/columns-of";
import type { Places } from "@/lib/invitations/import/columns/fields";
import type { ReadRows, RowsProblem } from "@/lib/invitations/import/read-file";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { type DoneImport, readImportDraft, readWaiting } from "./draft";
import { fatesOf, type PreviewedRow } from "./fates";
import { rememberedMapping } from "./mapping-store";
import { type ImportContext, readWaitingFile } from "./reading";
import { importEvent, tellImport } from "./tell-import";

/** A file before anyone is invited: its rows, and what would come of each. */
export type ImportPreview = Omit<ReadRows, "good"> & {
  readonly rows: readonly PreviewedRow[];
  /** Whether somebody said what the columns hold. */
  readonly isMapped: boolean;
};

/** A file of which somebody must say, or wants to say anew, what its columns hold. */
export type ImportColumns = Pick<UnmappedFile, "headers" | "firstRows"> & {
  readonly kind: "columns";
  readonly problem: UnmappedFile["problem"] | null;
  /** What is chosen at first: what was said before, or recognised. */
  readonly suggested: Places;
};

/** A file that cannot be read as its columns are said to be. */
export type ImportRefused = { readonly kind: "refused"; readonly problem: RowsProblem };

export type ImportView = ImportPreview | ImportColumns | ImportRefused | DoneImport;

async function columnsOf(read: UnmappedFile): Promise<ImportColumns> {
  const { headers, firstRows, problem, guess } = read;
  const suggested = (await rememberedMapping(headers)) ?? guess;
  return { kind: "columns", headers, firstRows, problem, suggested };
}

/**
 * A file as it waits, with what would come of each row, or its columns where somebody must say what they
 * hold; or what came of it; or null when it is over or somebody else's. Looking at people is an audit event.
 * @throws NotAllowedError
 */
export async function viewImport(
  staff: Staff,
  id: string,
  context: ImportContext,
): Promise<ImportView | null> {
  requirePermission(staff, "invitations:change");
  const { now } = context;
  const draft = await readImportDraft(staff, id, now);
  if (draft === null || "kind" in draft) return draft;
  const read = await readWaitingFile(draft, context);
  if ("refused" in read) return { kind: "refused", problem: read.refused };
  if (read.kind === "unmapped") {
    const rows = draft.table.rows.length;
    await tellImport(importEvent(staff, now, "import.previewed", { rows }));
    return columnsOf(read);
  }
  const { good, ...rest } = read;
  const { prisma } = await openDatabase();
  const rows = await fatesOf(prisma, good, now);
  const fresh = rows.filter(({ fate }) => fate === "new").length;
  const counts = { good: good.length, bad: rest.bad.length, new: fresh };
  await tellImport(importEvent(staff, now, "import.previewed", counts));
  return { ...rest, rows, isMapped: draft.mapping !== null };
}

const shownRows = 5;

/**
 * The columns of a waiting file, to say anew what they hold; null when it does not wait any more.
 * @throws NotAllowedError
 */
export async function viewColumns(
  staff: Staff,
  id: string,
  context: ImportContext,
): Promise<ImportColumns | null> {
  requirePermission(staff, "invitations:change");
  const draft = await readWaiting(staff, id, context.now);
  if (draft === null) return null;
  const read = await readWaitingFile(draft, context);
  await tellImport(
    importEvent(staff, context.now, "import.previewed", { rows: draft.table.rows.length }),
  );
  if ("refused" in read) {
    const unread = await readWaitingFile({ ...draft, mapping: {} }, context);
    return "refused" in unread || unread.kind === "read" ? null : columnsOf(unread);
  }
  if (read.kind === "unmapped") return columnsOf(read);
  const { headers, places, headerLine } = read;
  const below = draft.table.rows.filter(({ line }) => headerLine === null || line > headerLine);
  const firstRows = below.slice(0, shownRows).map(({ cells }) => cells ?? []);
  return { kind: "columns", headers, firstRows, problem: null, suggested: places };
}
