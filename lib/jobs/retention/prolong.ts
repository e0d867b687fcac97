import "server-only";
import { openDatabase } from "@/lib/database/open";
import { keptUntil } from "@/lib/settings/retention";
import type { ClinicSettings } from "@/lib/settings/settings";

const dayAhead = 86_400_000;

/**
 * Lets answers that came back be read for as long as they are kept by the settings of today, which may
 * have changed since. Looks at those alone that would end within a day.
 */
export async function prolongReturned(now: Date, settings: ClinicSettings): Promise<void> {
  const { prisma } = await openDatabase();
  const soon = { lte: new Date(now.getTime() + dayAhead) };
  const ending = await prisma.invitation.findMany({
    where: { returnedAt: { not: null }, response: { expiresAt: soon } },
    include: { response: { select: { id: true, expiresAt: true } } },
  });
  for (const { response, ...invitation } of ending) {
    const expiresAt = keptUntil(invitation, settings);
    if (response === null || expiresAt <= response.expiresAt || expiresAt <= now) continue;
    await prisma.response.updateMany({ where: { id: response.id }, data: { expiresAt } });
  }
}
