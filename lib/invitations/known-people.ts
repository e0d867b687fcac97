import "server-only";
import { randomUUID } from "node:crypto";
import type { Prisma } from "@/lib/database/generated/client";
import { environment } from "@/lib/env";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { Gathering, type KnownInvitation, type PersonKeys } from "./gathering";
import { inTurns } from "./in-turns";
import { nameKeyOf, recordKeyOf } from "./lookup-keys";
import type { Person } from "./person";
import { openPerson } from "./sealed-person";
import { statusOf } from "./status";
import { whoIs } from "./who-is-who";

type Client = Prisma.TransactionClient;

/**
 * Somebody who was invited before. `record-taken`: the record number is theirs, and the name or birth
 * date is another, so staff must look: it is never silently the same person.
 */
export type KnownPerson = {
  readonly kind: "known" | "record-taken";
  readonly personId: string;
  readonly invitations: readonly KnownInvitation[];
  /** What the invitations say of them, the latest that was made last. */
  readonly people: readonly Person[];
};

/** The same, or someone new; those of one list who are the same person share their id. */
export type FoundPerson = KnownPerson | (Omit<KnownPerson, "kind"> & { readonly kind: "new" });

/** What more in one query finds would hold the thread while it is taken in. */
const keysAtOnce = 500;

const columns = {
  id: true,
  createdAt: true,
  personId: true,
  nameKey: true,
  recordKey: true,
  appointmentAt: true,
  stage: true,
  linkExpiresAt: true,
  revision: true,
  keyId: true,
  wrappedKey: true,
  sealed: true,
} as const;

function keysOf(person: Person): PersonKeys {
  const { lookupSecret } = environment();
  return {
    nameKey: nameKeyOf(lookupSecret, person),
    recordKey: recordKeyOf(lookupSecret, person.recordNumber),
  };
}

function chunks(all: readonly string[]): readonly (readonly string[])[] {
  const keys = [...new Set(all)];
  return Array.from({ length: Math.ceil(keys.length / keysAtOnce) }, (_, at) =>
    keys.slice(at * keysAtOnce, (at + 1) * keysAtOnce),
  );
}

/** The rows that share a key with somebody of the list, each once, the oldest first. */
async function candidateRows(client: Client, keys: readonly PersonKeys[]) {
  const names = keys.map(({ nameKey }) => nameKey);
  const records = keys.flatMap(({ recordKey }) => (recordKey === null ? [] : [recordKey]));
  const conditions = [
    ...chunks(names).map((some) => ({ nameKey: { in: [...some] } })),
    ...chunks(records).map((some) => ({ recordKey: { in: [...some] } })),
  ];
  const found = [];
  for (const condition of conditions) {
    const where = { ...condition, personId: { not: null } };
    found.push(await client.invitation.findMany({ where, select: columns }));
  }
  const rows = [...new Map(found.flat().map((row) => [row.id, row])).values()];
  return rows.toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
}

type Looking = {
  readonly now: Date;
  /** Leaves out someone who is about to become somebody else. */
  readonly apartFrom?: string;
};

/**
 * Who each of a list is: someone known, or someone new with an id of their own. It takes a few queries
 * however long the list is, and unseals those alone who share a key with somebody of it. Whoever writes
 * what comes of it holds `lockPeople`.
 * @throws VaultError when what is stored of a candidate was changed.
 */
export async function findPeople(
  client: Client,
  people: readonly Person[],
  { now, apartFrom }: Looking,
): Promise<readonly FoundPerson[]> {
  const keys = await inTurns(people, keysOf);
  const gathering = new Gathering();
  await inTurns(await candidateRows(client, keys), (row) => {
    const { personId, nameKey, recordKey, id, appointmentAt } = row;
    if (personId === null || personId === apartFrom) return;
    const person = openPerson(ownKeyring(), row);
    const one = gathering.note(personId, person, { nameKey: nameKey ?? "", recordKey });
    one.invitations.push({ id, appointmentAt, status: statusOf(row, now) });
  });
  return inTurns(people, (person, at) => {
    const own = keys[at] ?? keysOf(person);
    const who = whoIs(person, gathering.sharing(own));
    const personId = who.kind === "new" ? randomUUID() : who.known.personId;
    const before = who.kind === "new" ? [] : [...who.known.identities];
    const invitations = who.kind === "new" ? [] : [...who.known.invitations];
    if (who.kind !== "record-taken") gathering.note(personId, person, own);
    return { kind: who.kind, personId, invitations, people: before };
  });
}

/**
 * Whom of a list there are invitations of already, and which; null for those who are new. A record
 * number that belongs to another name is told also where both stand in the list.
 * @throws VaultError when what is stored of a candidate was changed.
 */
export async function knownPeople(
  client: Client,
  people: readonly Person[],
  now: Date,
): Promise<readonly (KnownPerson | null)[]> {
  const found = await findPeople(client, people, { now });
  return found.map((one) => {
    const { kind } = one;
    if (kind === "new" || (kind === "known" && one.invitations.length === 0)) return null;
    return { ...one, kind };
  });
}
