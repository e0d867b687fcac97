import "server-only";
import { z } from "zod";
import { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { openPerson } from "@/lib/invitations/sealed-person";
import type { RangeBounds } from "@/lib/settings/day-range";
import { ownKeyring } from "@/lib/vault/own-keyring";

/** Somebody whom appointments are with: the key they are found by, and how the name is written. */
export type Clinician = { readonly key: string; readonly name: string };

/** A choice of more than these would be no choice. */
const mostListed = 60;

const ids = z.array(z.object({ id: z.uuid() }));
const moment = (date: Date) => Prisma.sql`${date.toISOString()}::timestamp`;

/**
 * The clinicians of a range of days, by name. Their names are sealed with the invitations, so one
 * invitation of each is opened; the database leaps from key to key along its index to find it.
 */
export async function cliniciansOf({ from, to }: RangeBounds): Promise<readonly Clinician[]> {
  const { prisma } = await openDatabase();
  const range = Prisma.sql`
    ${from ? Prisma.sql`AND i."appointmentAt" >= ${moment(from)}` : Prisma.empty}
    ${to ? Prisma.sql`AND i."appointmentAt" < ${moment(to)}` : Prisma.empty}`;
  const found = ids.parse(
    await prisma.$queryRaw`WITH RECURSIVE keys AS (
        SELECT min("clinicianKey") AS key FROM "Invitation"
        UNION ALL
        SELECT (SELECT min("clinicianKey") FROM "Invitation" WHERE "clinicianKey" > keys.key)
        FROM keys WHERE keys.key IS NOT NULL
      )
      SELECT one.id FROM keys, LATERAL (
        SELECT i."id" FROM "Invitation" i WHERE i."clinicianKey" = keys.key ${range}
        ORDER BY i."appointmentAt", i."id" LIMIT 1
      ) AS one LIMIT ${mostListed}`,
  );
  const rows = await prisma.invitation.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
  });
  return rows
    .flatMap((row) =>
      row.clinicianKey === null
        ? []
        : [{ key: row.clinicianKey, name: openPerson(ownKeyring(), row).clinician }],
    )
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
