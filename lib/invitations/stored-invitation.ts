import "server-only";
import type { Invitation } from "@/lib/database/generated/client";
import { ownKeyring } from "@/lib/vault/own-keyring";
import type { Person } from "./person";
import { openPerson } from "./sealed-person";
import { type Status, statusOf } from "./status";

/** An invitation in the clear, for staff who may see it. */
export type StoredInvitation = Omit<
  Invitation,
  "keyId" | "wrappedKey" | "sealed" | "searchKeys" | "identityKey" | "stage"
> & { readonly person: Person; readonly status: Status };

/** @throws VaultError when what is stored was changed or its key is missing. */
export function storedInvitation(row: Invitation, now: Date): StoredInvitation {
  const { keyId, wrappedKey, sealed, searchKeys, identityKey, stage, ...rest } = row;
  return { ...rest, person: openPerson(ownKeyring(), row), status: statusOf(row, now) };
}
