import "server-only";
import type { Invitation } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";

/** More than this many at once would hide each other. */
const mostShown = 100;

/** Invitations whose sign of an emergency nobody of the staff took note of yet, the latest first. */
export async function findEmergencies(): Promise<readonly Invitation[]> {
  const { prisma } = await openDatabase();
  return prisma.invitation.findMany({
    where: { emergencyAt: { not: null }, emergencySeenAt: null },
    orderBy: { emergencyAt: "desc" },
    take: mostShown,
  });
}
