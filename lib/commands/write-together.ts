import { renameSync, rmSync, writeFileSync } from "node:fs";

export type Output = { readonly path: string; readonly content: string | Uint8Array };

/**
 * Writes all files or none: each under a name of its own first, renamed when all are there.
 * Only the person who ran the command may read them. Throws what the file system throws.
 */
export function writeTogether(outputs: readonly Output[]): void {
  const drafts = outputs.map(({ path, content }) => ({
    draft: `${path}.${process.pid}.part`,
    path,
    content,
  }));
  try {
    for (const { draft, content } of drafts) writeFileSync(draft, content, { mode: 0o600 });
    for (const { draft, path } of drafts) renameSync(draft, path);
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
}
