import { Prisma } from "./generated/client";

/** A time as a value in SQL: the database keeps UTC without a zone, and may itself think in any. */
export const moment = (date: Date): Prisma.Sql => Prisma.sql`${date.toISOString()}::timestamp(3)`;
