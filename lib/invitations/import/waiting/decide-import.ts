import "server-only";
import type { Places } from "@/lib/invitations/import/columns/fields";
import { findHeaders } from "@/lib/invitations/import/columns/find-headers";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { clinicDay } from "@/lib/settings/clinic-time";
import type { DateOrder } from "@/lib/settings/countries";
import { keepDecided, readWaiting } from "./draft";
import { rememberMapping } from "./mapping-store";
import type { ImportContext } from "./reading";
import { importEvent, tellImport } from "./tell-import";

/**
 * Says which columns of a waiting file hold what, and remembers it for files with the same headers.
 * False when it does not wait any more.
 * @throws NotAllowedError
 */
export async function mapColumns(
  staff: Staff,
  id: string,
  mapping: Places,
  { now, settings }: Pick<ImportContext, "now" | "settings">,
): Promise<boolean> {
  requirePermission(staff, "invitations:change");
  const draft = await readWaiting(staff, id, now);
  if (draft === null) return false;
  const { headers } = findHeaders(draft.table.rows, clinicDay(draft.takenAt, settings));
  const kept = await keepDecided(staff, id, { ...draft, mapping }, now);
  if (!kept) return false;
  await rememberMapping(headers, mapping, now);
  const columns = Object.keys(mapping).length;
  await tellImport(importEvent(staff, now, "import.mapped", { columns }));
  return true;
}

/**
 * Says in which order day and month stand in all of a waiting file. False when it does not wait any more.
 * @throws NotAllowedError
 */
export async function chooseOrder(
  staff: Staff,
  id: string,
  order: DateOrder,
  now: Date,
): Promise<boolean> {
  requirePermission(staff, "invitations:change");
  const draft = await readWaiting(staff, id, now);
  return draft !== null && (await keepDecided(staff, id, { ...draft, order }, now));
}
