import "server-only";
import type { Response } from "@/lib/database/generated/client";
import type { SummaryModel } from "@/lib/summary/model";
import type { Keyring } from "@/lib/vault/keyring";
import { type SealingKey, seal, unseal } from "@/lib/vault/seal";
import { type Draft, draftSchema } from "./draft";
import { submissionSchema } from "./submission";

const table = "Response";

/** A row's contents in the clear, with the key that seals them. */
export type OpenedRow = {
  readonly key: SealingKey;
  readonly draft: Draft;
  readonly submission: { readonly model: SummaryModel; readonly revision: number } | null;
};

type SealedColumns = Pick<
  Response,
  "keyId" | "wrappedKey" | "revision" | "draft" | "submission" | "submissionRevision"
>;

const toBytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value), "utf8");
const fromBytes = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString("utf8"));

const place = (row: string, column: "draft" | "submission", revision: number) => ({
  table,
  row,
  column,
  revision,
});

/**
 * @param key the row's own, where it was opened before
 * @throws VaultError when a sealed column was changed, moved, or its key is missing.
 */
export function openRow(
  keyring: Keyring,
  row: Response,
  key: SealingKey = keyring.openDataKey(table, row.id, row),
): OpenedRow {
  const draft = fromBytes(unseal(key, place(row.id, "draft", row.revision), row.draft));
  const { submission, submissionRevision } = row;
  return {
    key,
    draft: draftSchema.parse(draft),
    submission:
      submission === null || submissionRevision === null
        ? null
        : {
            model: submissionSchema.parse(
              fromBytes(unseal(key, place(row.id, "submission", submissionRevision), submission)),
            ),
            revision: submissionRevision,
          },
  };
}

/** The columns of a new row. */
export function sealNewRow(keyring: Keyring, id: string, draft: Draft): SealedColumns {
  const { key, wrapped } = keyring.newDataKey(table, id);
  return {
    ...wrapped,
    revision: 1,
    draft: seal(key, place(id, "draft", 1), toBytes(draft)),
    submission: null,
    submissionRevision: null,
  };
}

/**
 * The columns of a row whose contents changed, sealed for `revision` under the current
 * key-encryption key.
 */
export function sealRow(
  keyring: Keyring,
  row: Pick<Response, "id" | "keyId" | "wrappedKey">,
  revision: number,
  { key: old, draft, submission }: OpenedRow,
): SealedColumns {
  const { key, wrapped } =
    row.keyId === keyring.currentKeyId
      ? { key: old, wrapped: { keyId: row.keyId, wrappedKey: row.wrappedKey } }
      : keyring.rewrap(table, row.id, old);
  return {
    ...wrapped,
    revision,
    draft: seal(key, place(row.id, "draft", revision), toBytes(draft)),
    submission:
      submission === null
        ? null
        : seal(key, place(row.id, "submission", submission.revision), toBytes(submission.model)),
    submissionRevision: submission?.revision ?? null,
  };
}
