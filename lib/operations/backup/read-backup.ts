import { createHash } from "node:crypto";
import { z } from "zod";
import { OperationError } from "../operation-error";
import { type BackupEnd, type BackupHead, backupEnd, backupHead, backupVersion } from "./format";
import { linesOf } from "./lines";

const damaged = () =>
  new OperationError("The backup is damaged or was not finished: use another one.");

function parsed<T>(shape: z.ZodType<T>, line: string | undefined): T {
  try {
    return shape.parse(JSON.parse(line ?? ""));
  } catch {
    throw damaged();
  }
}

/** What a whole backup says of itself. */
export type Backup = BackupHead & Pick<BackupEnd, "counts">;

/**
 * Reads a backup from its first line to its last and makes sure that nothing of it was changed or lost.
 * @throws OperationError when it is damaged, or of a later version of the product.
 */
export async function checkBackup(file: string): Promise<Backup> {
  const hash = createHash("sha256");
  let first: string | undefined;
  let last: string | undefined;
  for await (const line of linesOf(file)) {
    if (last !== undefined) hash.update(`${last}\n`);
    first ??= line;
    last = line;
  }
  const head = parsed(backupHead, first);
  const end = parsed(backupEnd, last);
  if (end.sha256 !== hash.digest("hex")) throw damaged();
  if (head.version === backupVersion) return { ...head, counts: end.counts };
  throw new OperationError("The backup was made by a later version of the product: install that.");
}

const tableOf = z.object({ table: z.string() });

/** The lines of a checked backup that hold rows, with their table; each line is JSON as PostgreSQL wrote it. */
export async function* rowLines(
  file: string,
): AsyncGenerator<{ readonly table: string; readonly rows: string }> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    const opening = /^\{"table":("(?:[^"\\]|\\.)*"),"rows":(?=\[)/.exec(line);
    if (number === 1 || opening === null) continue;
    const { table } = parsed(tableOf, `{"table":${opening[1]}}`);
    yield { table, rows: line.slice(opening[0].length, -1) };
  }
}
