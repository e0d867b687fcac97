import "server-only";
import { openDatabase } from "@/lib/database/open";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import type { ClinicSettings } from "@/lib/settings/settings";
import { type DeskQuestion, narrowingOf } from "./list";
import { listWhere } from "./list-where";

type Asking = {
  readonly settings: ClinicSettings;
  readonly now: Date;
  /** How many are given at most. */
  readonly most: number;
};

/**
 * The ids of a whole list, from its beginning, whatever page of it is shown.
 * @throws NotAllowedError
 */
export async function idsOfList(
  staff: Staff,
  question: DeskQuestion,
  { settings, now, most }: Asking,
): Promise<readonly string[]> {
  requirePermission(staff, "invitations:read");
  const narrowing = narrowingOf(question, { settings, now });
  if (narrowing.searchKeys?.length === 0) return [];
  const { order } = narrowing.bounds;
  const { prisma } = await openDatabase();
  const rows = await prisma.invitation.findMany({
    where: await listWhere(narrowing, now),
    orderBy: [{ appointmentAt: order }, { id: order }],
    take: most,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
