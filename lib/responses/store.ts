import "server-only";
import { randomUUID } from "node:crypto";
import type { Response } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import type { SummaryModel } from "@/lib/summary/model";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { type Draft, emptyDraft } from "./draft";
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

function stored(row: Response, { draft, submission }: OpenedRow): StoredResponse {
  return {
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
}

async function findRow(id: string, now: Date): Promise<Response | null> {
  const { prisma } = await openDatabase();
  return prisma.response.findUnique({ where: { id, expiresAt: { gt: now } } });
}

/** Begins an empty response, kept for `walkInHours`, and gives its id. It is on disk then. */
export async function createResponse(now: Date, language = "en"): Promise<string> {
  const { prisma } = await openDatabase();
  const id = randomUUID();
  await prisma.response.create({
    data: {
      id,
      createdAt: now,
      updatedAt: now,
      expiresAt: new Date(now.getTime() + walkInHours * 60 * 60 * 1000),
      submittedAt: null,
      ...sealNewRow(ownKeyring(), id, emptyDraft(language)),
    },
  });
  return id;
}

/**
 * A response, or null when there is none or its time is over, whether or not it has been deleted.
 * @throws VaultError when what is stored was changed or its key is missing.
 */
export async function loadResponse(id: string, now: Date): Promise<StoredResponse | null> {
  const row = await findRow(id, now);
  return row === null ? null : stored(row, openRow(ownKeyring(), row));
}

type Change = (opened: OpenedRow, row: Response) => Partial<Response>;

/** Writes what `change` makes of the row, on condition that nobody else wrote in between. */
async function rewrite(id: string, now: Date, change: Change): Promise<StoredResponse | null> {
  const { prisma } = await openDatabase();
  for (let tries = 0; tries < triesAgainstOthers; tries += 1) {
    const row = await findRow(id, now);
    if (row === null) return null;
    const next = { ...row, updatedAt: now, ...change(openRow(ownKeyring(), row), row) };
    // What could not be read again must not take the place of what can.
    const result = stored(next, openRow(ownKeyring(), next));
    const { count } = await prisma.response.updateMany({
      where: { id, revision: row.revision },
      data: next,
    });
    if (count === 1) return result;
  }
  throw new ResponseBusyError("The answers were being changed elsewhere: save them once more.");
}

/**
 * Saves what `change` makes of the draft; `change` may run more than once and must depend on
 * nothing but the draft it is given. The result is on disk when the promise is fulfilled. An
 * earlier submission stays as it was.
 * @returns null when there is no such response any more.
 * @throws VaultError, ResponseBusyError
 */
export function updateDraft(
  id: string,
  now: Date,
  change: (draft: Draft) => Draft,
): Promise<StoredResponse | null> {
  return inTurn(id, () =>
    rewrite(id, now, (opened, row) =>
      sealRow(ownKeyring(), row, row.revision + 1, { ...opened, draft: change(opened.draft) }),
    ),
  );
}

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
  return inTurn(id, () =>
    rewrite(id, now, (opened, row) => ({
      ...sealRow(ownKeyring(), row, row.revision, {
        ...opened,
        submission: { model: build(opened.draft), revision: row.revision },
      }),
      submittedAt: now,
    })),
  );
}

/** How many records there are with this id, expired ones included: one or none. */
export async function countResponses(id: string): Promise<number> {
  const { prisma } = await openDatabase();
  return prisma.response.count({ where: { id } });
}

/** The ids of the key-encryption keys that stored responses need. */
export async function keyIdsInUse(): Promise<readonly string[]> {
  const { prisma } = await openDatabase();
  const rows = await prisma.response.findMany({ distinct: ["keyId"], select: { keyId: true } });
  return rows.map(({ keyId }) => keyId);
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
 * Deletes every response whose time is over, and vacuums: the encrypted remains of deleted and
 * replaced records are given up to be written over. The embedded database does not do so itself.
 * @returns how many responses were deleted.
 */
export async function deleteExpired(now: Date): Promise<number> {
  const { prisma } = await openDatabase();
  const { count } = await prisma.response.deleteMany({ where: { expiresAt: { lte: now } } });
  await prisma.$executeRawUnsafe(`VACUUM "Response"`);
  return count;
}
