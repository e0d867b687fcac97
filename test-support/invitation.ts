import { randomUUID } from "node:crypto";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { makeLink } from "@/lib/invitations/links/links";
import { sealNewPerson } from "@/lib/invitations/sealed-person";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { samplePerson } from "./person";

const inDays = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000);

/** An invitation to an appointment in two weeks with one link, for tests. */
export async function sampleInvitation(
  now: Date,
  changes: Partial<Prisma.InvitationCreateManyInput> = {},
): Promise<{
  readonly id: string;
  readonly token: string;
  readonly code: string;
  readonly link: string;
}> {
  const { prisma } = await openDatabase();
  const id = randomUUID();
  await prisma.invitation.create({
    data: {
      id,
      createdAt: now,
      updatedAt: now,
      ...sealNewPerson(ownKeyring(), id, samplePerson),
      hasEmail: true,
      language: "en",
      appointmentAt: inDays(now, 14),
      linkExpiresAt: inDays(now, 16),
      ...changes,
    },
  });
  const { id: link, token, code } = await makeLink(prisma, id, "copy", now);
  return { id, token, code, link };
}

/** Every row of every table as text, for tests that look for what must not change or not be there. */
export async function everyRow(): Promise<readonly string[]> {
  const { prisma } = await openDatabase();
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.tables
    WHERE table_schema = 'public' ORDER BY 1`;
  const rows: string[] = [];
  for (const { name } of tables) {
    const found = await prisma.$queryRawUnsafe<{ row: string }[]>(
      `SELECT t::text AS row FROM "${name}" t ORDER BY 1`,
    );
    rows.push(...found.map(({ row }) => `${name} ${row}`));
  }
  return rows;
}
