import "server-only";
import { randomUUID } from "node:crypto";
import type { Prisma, Response } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import type { SummaryModel } from "@/lib/summary/model";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { type Draft, emptyDraft } from "./draft";
import { findRow } from "./find-row";
import { inTurn } from "./in-turn";
import { ResponseBusyError } from "./response-errors";
import { type OpenedRow, openRow, sealNewRow, sealRow } from "./sealed-row";

/** How long a walk-in response is kept, from its beginning. */
const walkInHours = 24;

const triesAgainstOthers = 50;

/** A response in the clear. */
export type StoredResponse = {
  readonly id: string;
  readonly draft: Draft;
  /** Goes up by one with every save. */
  readonly revision: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly submission: { readonly model: SummaryModel; readonly submittedAt: Date } | null;
  /** Whether the submission was made from the draft as it is now. */
  readonly submissionIsCurrent: boolean;
};

/** The row behind what was given out, for who changes it next. */
const rowsOf = new WeakMap<
  StoredResponse,
  { readonly row: Response; readonly opened: OpenedRow }
>();

function stored(row: Response, opened: OpenedRow): StoredResponse {
  const { draft, submission } = opened;
  const given: StoredResponse = {
    id: row.id,
    draft,
    revision: row.revision,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    submission:
      submission === null
        ? null
        : { model: submission.model, submittedAt: row.submittedAt ?? row.updatedAt },
    submissionIsCurrent: submission?.revision === row.revision,
  };
  rowsOf.set(given, { row, opened });
  return given;
}

/** The database, or a transaction of it: on the embedded one, nothing else may be used inside. */
type Client = Prisma.TransactionClient;

/** Begins a response with this draft, kept until `expiresAt`, and gives its id. */
export async function createResponseIn(
  client: Client,
  {
    now,
    draft,
    expiresAt,
  }: { readonly now: Date; readonly draft: Draft; readonly expiresAt: Date },
): Promise<string> {
  const id = randomUUID();
  await client.response.create({
    data: {
      id,
      createdAt: now,
      updatedAt: now,
      expiresAt,
      submittedAt: null,
      ...sealNewRow(ownKeyring(), id, draft),
    },
  });
  return id;
}

/** Begins an empty response, kept for `walkInHours`, and gives its id. It is on disk then. */
export async function createResponse(now: Date, language: string): Promise<string> {
  const { prisma } = await openDatabase();
  const expiresAt = new Date(now.getTime() + walkInHours * 60 * 60 * 1000);
  return createResponseIn(prisma, { now, draft: emptyDraft(language), expiresAt });
}

/**
 * A response, or null when there is none or its time is over, whether or not it has been deleted.
 * @throws VaultError when what is stored was changed or its key is missing.
 */
export async function loadResponse(id: string, now: Date): Promise<StoredResponse | null> {
  const { prisma } = await openDatabase();
  return loadResponseIn(prisma, id, now);
}

/** The same within a transaction. */
export async function loadResponseIn(
  client: Client,
  id: string,
  now: Date,
): Promise<StoredResponse | null> {
  const row = await findRow(client, id, now);
  return row === null ? null : stored(row, openRow(ownKeyring(), row));
}

type Change = (opened: OpenedRow, row: Response) => Partial<Response>;

/**
 * Writes what `change` makes of the row, on condition that nobody else wrote in between. `known` is tried
 * first, unread: where it has been overtaken the row is read again.
 */
async function rewrite(
  client: Client,
  id: string,
  now: Date,
  change: Change,
  known?: StoredResponse,
): Promise<StoredResponse | null> {
  let read = known?.id === id ? known : await loadResponseIn(client, id, now);
  for (let tries = 0; tries < triesAgainstOthers; tries += 1) {
    const kept = read === null ? undefined : rowsOf.get(read);
    if (kept === undefined) return null;
    const { row, opened } = kept;
    const data = { updatedAt: now, ...change(opened, row) };
    const next = { ...row, ...data };
    // What could not be read again must not take the place of what can.
    const key = next.wrappedKey === row.wrappedKey ? opened.key : undefined;
    const result = stored(next, openRow(ownKeyring(), next, key));
    const { count } = await client.response.updateMany({
      // A submission and a new key leave the revision as it is.
      where: { id, revision: row.revision, submittedAt: row.submittedAt, keyId: row.keyId },
      data,
    });
    if (count === 1) return result;
    read = await loadResponseIn(client, id, now);
  }
  throw new ResponseBusyError("The answers were being changed elsewhere: save them once more.");
}

/**
 * Saves what `change` makes of the draft; `change` may run more than once and must depend on
 * nothing but the draft it is given. The result is on disk when the promise is fulfilled. An
 * earlier submission stays as it was. Who has just loaded the response gives it as `known`, and it is
 * not read a second time unless somebody changed it since.
 * @returns null when there is no such response any more.
 * @throws VaultError, ResponseBusyError
 */
export function updateDraft(
  id: string,
  now: Date,
  change: (draft: Draft) => Draft,
  known?: StoredResponse,
): Promise<StoredResponse | null> {
  return inTurn(id, async () =>
    updateDraftIn((await openDatabase()).prisma, id, now, change, known),
  );
}

/** The same within a transaction, which its caller begins in turn. */
export const updateDraftIn = (
  client: Client,
  id: string,
  now: Date,
  change: (draft: Draft) => Draft,
  known?: StoredResponse,
): Promise<StoredResponse | null> => {
  const put: Change = (opened, row) =>
    sealRow(ownKeyring(), row, row.revision + 1, { ...opened, draft: change(opened.draft) });
  return rewrite(client, id, now, put, known);
};

/**
 * Freezes the summary that `build` makes of the draft, in place of an earlier one.
 * @returns null when there is no such response any more.
 * @throws VaultError, ResponseBusyError
 */
export function submitResponse(
  id: string,
  now: Date,
  build: (draft: Draft) => SummaryModel,
): Promise<StoredResponse | null> {
  return inTurn(id, async () =>
    submitResponseIn((await openDatabase()).prisma, id, now, { build }),
  );
}

type Submission = {
  readonly build: (draft: Draft) => SummaryModel;
  /** From when on it is not given out any more; as before unless given. */
  readonly expiresAt?: Date;
};

/** The same within a transaction, which its caller begins in turn. */
export const submitResponseIn = (
  client: Client,
  id: string,
  now: Date,
  { build, expiresAt }: Submission,
): Promise<StoredResponse | null> =>
  rewrite(client, id, now, (opened, row) => ({
    ...sealRow(ownKeyring(), row, row.revision, {
      ...opened,
      submission: { model: build(opened.draft), revision: row.revision },
    }),
    submittedAt: now,
    ...(expiresAt ? { expiresAt } : {}),
  }));

/** How many records there are with this id, expired ones included: one or none. */
export async function countResponses(id: string): Promise<number> {
  const { prisma } = await openDatabase();
  return prisma.response.count({ where: { id } });
}

/** Deletes a response now, and looks again: `remaining` is how many records are left of it. */
export async function deleteResponse(
  id: string,
): Promise<{ readonly existed: boolean; readonly remaining: number }> {
  const { prisma } = await openDatabase();
  const { count } = await prisma.response.deleteMany({ where: { id } });
  return { existed: count > 0, remaining: await countResponses(id) };
}

/**
 * Deletes every walk-in's response whose time is over, and vacuums: the encrypted remains of deleted
 * and replaced records are given up to be written over. The embedded database does not do so itself.
 * An invited person's answers go with the invitation: see `lib/jobs/retention/run.ts`.
 * @returns how many responses were deleted.
 */
export async function deleteExpired(now: Date): Promise<number> {
  const { prisma } = await openDatabase();
  const walkIns = { expiresAt: { lte: now }, invitation: { is: null } };
  const { count } = await prisma.response.deleteMany({ where: walkIns });
  await prisma.$executeRawUnsafe(`VACUUM "Response"`);
  return count;
}
