import "server-only";
import { z } from "zod";
import type { Prisma } from "@/lib/database/generated/client";
import type { Keyring } from "@/lib/vault/keyring";
import { type SealingKey, seal, unseal } from "@/lib/vault/seal";
import type { SealedTable } from "./sealed-tables";

type Client = Pick<Prisma.TransactionClient, "$queryRawUnsafe" | "$executeRawUnsafe">;

const bytes = z.string().transform((text) => new Uint8Array(Buffer.from(text, "base64")));
const sealedRow = z.object({
  id: z.string(),
  keyId: z.string(),
  wrappedKey: bytes,
  sealed: z.array(z.object({ at: z.number().int().nullable(), value: bytes.nullable() })),
});

/** A row as it is stored: its wrapped key, and each sealed column with the revision it is sealed for. */
export type SealedRow = z.output<typeof sealedRow>;

/** Rows of a table that a condition on `t` picks, with what is sealed in them. */
export async function readSealedRows(
  client: Client,
  { table, columns }: SealedTable,
  condition: string,
  ...values: readonly unknown[]
): Promise<readonly SealedRow[]> {
  const parts = columns.map(
    ({ column, revision }) =>
      `json_build_object('at', ${revision === 1 ? 1 : `t."${revision}"`}, 'value', encode(t."${column}", 'base64'))`,
  );
  const rows = await client.$queryRawUnsafe(
    `SELECT t.id::text AS id, t."keyId" AS "keyId", encode(t."wrappedKey", 'base64') AS "wrappedKey",
       json_build_array(${parts.join(", ")}) AS sealed
     FROM "${table}" t WHERE ${condition}`,
    ...values,
  );
  return z.array(sealedRow).parse(rows);
}

const placeOf = (table: string, row: string, column: string, revision: number) => ({
  table,
  row,
  column,
  revision,
});

/** What a row holds, in the clear, with its data key. */
export type OpenedColumns = {
  readonly key: SealingKey;
  readonly plain: readonly (Uint8Array | null)[];
};

/** Opens all of a row. @throws VaultError when some of it was changed or its key is missing. */
export function openColumns(
  keyring: Keyring,
  { table, columns }: SealedTable,
  row: SealedRow,
): OpenedColumns {
  const key = keyring.openDataKey(table, row.id, row);
  const plain = columns.map(({ column }, index) => {
    const stored = row.sealed[index];
    if (!stored || stored.value === null || stored.at === null) return null;
    return unseal(key, placeOf(table, row.id, column, stored.at), stored.value);
  });
  return { key, plain };
}

/** The same row under the current key, as `writeSealedRows` takes it. */
export function underCurrentKey(
  keyring: Keyring,
  { table, columns }: SealedTable,
  row: SealedRow,
  { key: old, plain }: OpenedColumns,
): { readonly [column: string]: string | null } {
  const { key, wrapped } = keyring.rewrap(table, row.id, old);
  const sealed = columns.map(({ column }, index): [string, string | null] => {
    const value = plain[index];
    const at = row.sealed[index]?.at;
    if (!value || at === null || at === undefined) return [column, null];
    const again = seal(key, placeOf(table, row.id, column, at), value);
    return [column, Buffer.from(again).toString("base64")];
  });
  const wrappedKey = Buffer.from(wrapped.wrappedKey).toString("base64");
  return { id: row.id, keyId: wrapped.keyId, wrappedKey, ...Object.fromEntries(sealed) };
}

/** Puts such rows in the place of what is stored. */
export async function writeSealedRows(
  client: Client,
  { table, columns }: SealedTable,
  rows: readonly { readonly [column: string]: string | null }[],
): Promise<void> {
  const names = ["wrappedKey", ...columns.map(({ column }) => column)];
  const types = ["id", "keyId", ...names].map((name) => `"${name}" text`);
  const sets = names.map((name) => `"${name}" = decode(v."${name}", 'base64')`);
  await client.$executeRawUnsafe(
    `UPDATE "${table}" t SET "keyId" = v."keyId", ${sets.join(", ")}
     FROM json_to_recordset($1::json) AS v(${types.join(", ")}) WHERE t.id = v.id::uuid`,
    JSON.stringify(rows),
  );
}
