import "server-only";
import { openDatabase } from "./open";

/** Asks the database something tiny. Rejects when it does not answer. */
export async function askDatabase(): Promise<void> {
  const { prisma } = await openDatabase();
  await prisma.$queryRaw`SELECT 1`;
}
