import { z } from "zod";

/*
 * A backup is text, a line for each JSON value: what it is, then rows by the table, then how many there
 * were and the SHA-256 of all lines before. The rows are as PostgreSQL writes them, sealed as stored.
 */

export const backupFormat = "ready-to-ask backup";
export const backupVersion = 1;

/** The first line. */
export const backupHead = z.object({
  format: z.literal(backupFormat),
  version: z.number().int(),
  at: z.iso.datetime(),
  /** The migrations that made the tables. */
  migrations: z.array(z.string()),
});
export type BackupHead = z.output<typeof backupHead>;

/** The last line. */
export const backupEnd = z.object({
  counts: z.record(z.string(), z.number().int()),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type BackupEnd = z.output<typeof backupEnd>;
