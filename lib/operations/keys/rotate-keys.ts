import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import type { Keyring } from "@/lib/vault/keyring";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { VaultError } from "@/lib/vault/vault-error";
import { OperationError } from "../operation-error";
import {
  openColumns,
  readSealedRows,
  type SealedRow,
  underCurrentKey,
  writeSealedRows,
} from "./sealed-rows";
import { type SealedTable, sealedTables } from "./sealed-tables";

/** Small enough that whoever saves one of these rows waits a moment at most. */
const rowsAtOnce = 50;
const beforeAll = "00000000-0000-0000-0000-000000000000";
const limits = { timeout: 60_000, maxWait: 60_000 };

/** What a rotation did. */
export type Rotated = {
  /** The key that everything should be under now. */
  readonly current: string;
  readonly rotated: number;
  /** Rows that were changed from outside and cannot be opened, each with its table. */
  readonly tampered: readonly { readonly table: string; readonly id: string }[];
  /** How many rows are left under which key. */
  readonly left: { readonly [keyId: string]: number };
};

function split(keyring: Keyring, table: SealedTable, rows: readonly SealedRow[]) {
  const good: { readonly [column: string]: string | null }[] = [];
  const bad: { table: string; id: string }[] = [];
  for (const row of rows) {
    try {
      good.push(underCurrentKey(keyring, table, row, openColumns(keyring, table, row)));
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      bad.push({ table: table.table, id: row.id });
    }
  }
  return { good, bad };
}

/** Who saves a row meanwhile may put it back under the old key, so this is done until nothing is left. */
async function rotateTable(
  keyring: Keyring,
  table: SealedTable,
): Promise<Pick<Rotated, "rotated" | "tampered">> {
  const { prisma } = await openDatabase();
  const tampered: { table: string; id: string }[] = [];
  let rotated = 0;
  for (let after = beforeAll; ; ) {
    const rows = await prisma.$transaction(async (transaction) => {
      const found = await readSealedRows(
        transaction,
        table,
        `t.id > $1::uuid AND t."keyId" <> $2 ORDER BY t.id LIMIT ${rowsAtOnce} FOR UPDATE`,
        after,
        keyring.currentKeyId,
      );
      const { good, bad } = split(keyring, table, found);
      if (good.length > 0) await writeSealedRows(transaction, table, good);
      rotated += good.length;
      tampered.push(...bad);
      return found;
    }, limits);
    after = rows.at(-1)?.id ?? after;
    if (rows.length < rowsAtOnce) return { rotated, tampered };
  }
}

async function rowsByKey(): Promise<Rotated["left"]> {
  const { prisma } = await openDatabase();
  const counts = await Promise.all([
    prisma.response.groupBy({ by: ["keyId"], _count: true }),
    prisma.invitation.groupBy({ by: ["keyId"], _count: true }),
    prisma.formDraft.groupBy({ by: ["keyId"], _count: true }),
  ]);
  const left: Record<string, number> = {};
  for (const { keyId, _count } of counts.flat()) left[keyId] = (left[keyId] ?? 0) + _count;
  return left;
}

async function tell({ rotated, tampered }: Rotated, now: Date): Promise<void> {
  if (rotated === 0 && tampered.length === 0) return;
  const { prisma } = await openDatabase();
  const actor = { kind: "system" as const };
  const detail = { rotated, tampered: tampered.length };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [
      ...tampered.map(({ table, id }) => ({
        ...{ at: now, actor, action: "vault.tampered" as const },
        ...{ subjectId: id, detail: { table } },
      })),
      { at: now, actor, action: "keys.rotated", detail },
    ]),
  );
}

const passes = 3;

/**
 * Puts every stored data key, and what it seals, under the current key of VAULT_KEYS, while others go on
 * working. Cut short, it goes on where it was when it is called again. What was changed from outside is
 * left as it is, counted, and told to the audit log.
 * @throws OperationError when a key that stored rows need is not known.
 */
export async function rotateKeys(now: Date): Promise<Rotated> {
  const keyring = ownKeyring();
  const unknown = Object.keys(await rowsByKey()).find((keyId) => !keyring.knows(keyId));
  if (unknown !== undefined) {
    throw new OperationError(
      `VAULT_KEYS lacks the key "${unknown}" that stored records need: put it behind the current one, then rotate again.`,
    );
  }
  let rotated = 0;
  let tampered: Rotated["tampered"] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    const done = [];
    for (const table of sealedTables) done.push(await rotateTable(keyring, table));
    rotated += done.reduce((sum, one) => sum + one.rotated, 0);
    tampered = done.flatMap((one) => one.tampered);
    if (done.every((one) => one.rotated === 0)) break;
  }
  const result = { current: keyring.currentKeyId, rotated, tampered, left: await rowsByKey() };
  await tell(result, now);
  return result;
}
