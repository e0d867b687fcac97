import "server-only";
import { findHeaders } from "@/lib/invitations/import/columns/find-headers";
import type { SourceTable } from "@/lib/invitations/import/source/source";
import type { FileProblem } from "@/lib/invitations/import/words";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { clinicDay } from "@/lib/settings/clinic-time";
import { keepWaiting } from "./draft";
import { rememberedMapping } from "./mapping-store";
import { type ImportContext, readWaitingFile } from "./reading";

/**
 * Keeps the people of a file, sealed, until they are confirmed; its columns as the clinic said of such
 * headers before. Nobody is invited.
 * @throws NotAllowedError
 */
export async function takeImport(
  staff: Staff,
  table: SourceTable,
  context: ImportContext,
): Promise<{ readonly id: string } | { readonly refused: FileProblem }> {
  requirePermission(staff, "invitations:change");
  const { now, settings } = context;
  const { headers, line } = findHeaders(table.rows, clinicDay(now, settings));
  // Columns that are only counted look alike in any file, so what was said of them must be looked at.
  const mapping = line === null ? null : await rememberedMapping(headers);
  const { facts, rows } = table;
  const file = {
    table: {
      facts: facts.kind === "sheet" ? { ...facts, otherSheets: [...facts.otherSheets] } : facts,
      rows: rows.map((row) => ({ line: row.line, cells: row.cells && [...row.cells] })),
    },
    mapping,
    order: null,
    takenAt: now,
  };
  const read = await readWaitingFile(file, context);
  return "refused" in read ? read : { id: await keepWaiting(staff, file, now) };
}
