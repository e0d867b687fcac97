import { randomUUID } from "node:crypto";
import type { Invitation, Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { environment } from "@/lib/env";
import { identityKeyOf, keyColumns } from "@/lib/invitations/lookup-keys";
import type { Person } from "@/lib/invitations/person";
import { sealNewPerson } from "@/lib/invitations/sealed-person";
import { ownKeyring } from "@/lib/vault/own-keyring";

const hour = 3_600_000;
const day = 24 * hour;
/** Of a hundred invitations, this many have an appointment still to come. */
const upcomingShare = 20;
const pastDays = 900;
const upcomingDays = 120;
const rowsAtOnce = 1000;

const firstNames = [
  ..."Ana Maria Marco Marta Malik Mei Mohamed Ngozi Noor Olga Omar Pavel Priya Quentin Rosa Ruth".split(
    " ",
  ),
  ..."Sam Sara Siobhan Tariq Uma Vera Wei Ximena Yara Zoe Anton Bea Carlos Dana Emil Fatima".split(
    " ",
  ),
];
const syllables =
  "an bel cor den el far gor hil is jan kel lor mar nov os pet qui ral son tur".split(" ");

/** The same on every run, so that two runs measure the same. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = randomFrom(7);
const pick = <Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError("Nothing to pick from.");
  return value;
};

/** One in ten has an apostrophe in it, one in ten a hyphen. */
function nameOf(): string {
  const last = `${pick(syllables)}${pick(syllables)}${pick(syllables)}`;
  const kind = random() * 10;
  const [before, behind] =
    kind < 1 ? ["O'", ""] : kind < 2 ? ["", `-${pick(syllables)}`] : ["", ""];
  return `${pick(firstNames)} ${before}${last}${behind}`;
}

/** Somebody who was invited, once or more often. */
export type BenchPerson = { readonly personId: string; readonly person: Person };

/** Of a hundred invitations, so many are of people who have another one. */
const againShare = 40;

/** The people of so many invitations. */
function peopleFor(invitations: number): readonly BenchPerson[] {
  const count = Math.ceil((invitations * (100 - againShare)) / 100);
  return Array.from({ length: count }, (_, at) => ({
    personId: randomUUID(),
    person: {
      name: nameOf(),
      email: `someone.${at}@example.org`,
      dateOfBirth: `19${10 + Math.floor(random() * 89)}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 18)}`,
      clinician: `Dr ${pick(syllables)}`,
      recordNumber: `MRN-${String(at).padStart(7, "0")}`,
      phone: "",
    },
  }));
}

type Columns = Partial<Pick<Invitation, "mail" | "startedAt" | "returnedAt" | "reviewedAt">> &
  Partial<Pick<Invitation, "lockedAt" | "revokedAt" | "emergencyAt" | "emergencySeenAt">>;

function columnsFor(isPast: boolean, at: Date, now: Date): Columns {
  const chance = random() * 1000;
  if (chance < 3) return { mail: "failed" };
  if (chance < 5) return { mail: "sent", lockedAt: at };
  if (chance < 35) return { mail: "sent", revokedAt: at };
  if (chance < 40) return { mail: "queued" };
  if (chance < 60) return {};
  if (chance < 200) return { mail: "sent" };
  if (chance < 300) return { mail: "sent", startedAt: at };
  const back = { mail: "sent", startedAt: at, returnedAt: at };
  const flagged = chance < 310 ? { emergencyAt: at, emergencySeenAt: now } : {};
  if (isPast && chance < 900) return { ...back, ...flagged, reviewedAt: now };
  return chance < 600 || isPast ? { ...back, ...flagged } : { mail: "sent" };
}

function rowFor({ personId, person }: BenchPerson, now: Date): Prisma.InvitationCreateManyInput {
  const isPast = random() * 100 >= upcomingShare;
  const days = isPast ? -random() * pastDays : random() * upcomingDays;
  const appointmentAt = new Date(Math.round((now.getTime() + days * day) / 300_000) * 300_000);
  const madeAt = new Date(Math.min(now.getTime(), appointmentAt.getTime()) - random() * 30 * day);
  const id = randomUUID();
  const { lookupSecret } = environment();
  return {
    id,
    createdAt: madeAt,
    updatedAt: madeAt,
    ...sealNewPerson(ownKeyring(), id, person),
    ...keyColumns(lookupSecret, person),
    personId,
    identityKey: identityKeyOf(lookupSecret, personId, appointmentAt),
    hasEmail: true,
    language: "en",
    appointmentAt,
    linkExpiresAt: new Date(Math.min(appointmentAt.getTime() + day, madeAt.getTime() + 60 * day)),
    ...columnsFor(isPast, madeAt, now),
  };
}

/** Fills the database with invented people in every state, past and to come; gives who they are. */
export async function invitePeople(count: number, now: Date): Promise<readonly BenchPerson[]> {
  const people = peopleFor(count);
  const personAt = (at: number): BenchPerson => people[at] ?? pick(people);
  const { prisma } = await openDatabase();
  for (let made = 0; made < count; made += rowsAtOnce) {
    const data = Array.from({ length: Math.min(rowsAtOnce, count - made) }, (_, at) =>
      rowFor(personAt(made + at), now),
    );
    await prisma.invitation.createMany({ data, skipDuplicates: true });
  }
  const unseen = await prisma.invitation.findMany({
    where: { emergencyAt: { not: null } },
    take: 3,
    select: { id: true },
  });
  await prisma.invitation.updateMany({
    where: { id: { in: unseen.map(({ id }) => id) } },
    data: { emergencySeenAt: null },
  });
  await prisma.$executeRawUnsafe(`VACUUM ANALYZE "Invitation"`);
  return people;
}
