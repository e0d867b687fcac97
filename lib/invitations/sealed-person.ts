import "server-only";
import type { Invitation } from "@/lib/database/generated/client";
import type { Keyring } from "@/lib/vault/keyring";
import { seal, unseal } from "@/lib/vault/seal";
import { type Person, personSchema } from "./person";

const table = "Invitation";
const placeOf = (row: string, revision: number) => ({ table, row, column: "sealed", revision });
const toBytes = (person: Person): Uint8Array => Buffer.from(JSON.stringify(person), "utf8");

type SealedColumns = Pick<Invitation, "keyId" | "wrappedKey" | "sealed" | "revision">;

/** The sealed columns of a new invitation. */
export function sealNewPerson(keyring: Keyring, id: string, person: Person): SealedColumns {
  const { key, wrapped } = keyring.newDataKey(table, id);
  return { ...wrapped, revision: 1, sealed: seal(key, placeOf(id, 1), toBytes(person)) };
}

/** Who an invitation is for. @throws VaultError when it was changed or its key is missing. */
export function openPerson(keyring: Keyring, row: SealedColumns & { readonly id: string }): Person {
  const key = keyring.openDataKey(table, row.id, row);
  const plain = unseal(key, placeOf(row.id, row.revision), row.sealed);
  return personSchema.parse(JSON.parse(Buffer.from(plain).toString("utf8")));
}

/** The sealed columns of an invitation for its next revision, under the current key-encryption key. */
export function resealPerson(
  keyring: Keyring,
  row: SealedColumns & { readonly id: string },
  person: Person,
): SealedColumns {
  const old = keyring.openDataKey(table, row.id, row);
  const { key, wrapped } =
    row.keyId === keyring.currentKeyId
      ? { key: old, wrapped: { keyId: row.keyId, wrappedKey: row.wrappedKey } }
      : keyring.rewrap(table, row.id, old);
  const revision = row.revision + 1;
  return { ...wrapped, revision, sealed: seal(key, placeOf(row.id, revision), toBytes(person)) };
}
