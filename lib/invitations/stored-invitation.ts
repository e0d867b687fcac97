import "server-only";
import type { Invitation } from "@/lib/database/generated/client";
import { ownKeyring } from "@/lib/vault/own-keyring";
import type { Person } from "./person";
import { openPerson } from "./sealed-person";
import { type Status, statusOf } from "./status";

type Sealed = "keyId" | "wrappedKey" | "sealed";
type Keys =
  | "keysVersion"
  | "searchKeys"
  | "nameKey"
  | "recordKey"
  | "clinicianKey"
  | "identityKey"
  | "stage";

/** An invitation in the clear, for staff who may see it. */
export type StoredInvitation = Omit<Invitation, Sealed | Keys> & {
  readonly person: Person;
  readonly status: Status;
};

function withoutKeys(row: Invitation): Omit<Invitation, Sealed | Keys> {
  const { keyId, wrappedKey, sealed, keysVersion, searchKeys, ...rest } = row;
  const { nameKey, recordKey, clinicianKey, identityKey, stage, ...plain } = rest;
  return plain;
}

/** @throws VaultError when what is stored was changed or its key is missing. */
export const storedInvitation = (row: Invitation, now: Date): StoredInvitation => ({
  ...withoutKeys(row),
  person: openPerson(ownKeyring(), row),
  status: statusOf(row, now),
});
