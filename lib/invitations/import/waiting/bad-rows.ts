import "server-only";
import type { ReadRows } from "@/lib/invitations/import/read-file";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { readWaiting } from "./draft";
import { type ImportContext, readWaitingFile } from "./reading";
import { importEvent, tellImport } from "./tell-import";

/**
 * A waiting file whose bad rows are taken away to be fixed; null when there is none.
 * @throws NotAllowedError
 */
export async function takeBadRows(
  staff: Staff,
  id: string,
  context: ImportContext,
): Promise<Pick<ReadRows, "headers" | "bad"> | null> {
  requirePermission(staff, "invitations:change");
  const draft = await readWaiting(staff, id, context.now);
  const read = draft === null ? null : await readWaitingFile(draft, context);
  if (read === null || "refused" in read || read.kind !== "read") return null;
  const bad = read.bad.length;
  await tellImport(importEvent(staff, context.now, "import.exported", { bad }));
  return read;
}
