import "server-only";
import { makeZip } from "client-zip";
import { csvOf } from "@/lib/csv/csv-text";
import { type Outcome, outcomeOf } from "@/lib/invitations/many/outcome";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { QueueFull } from "@/lib/printing/pool/errors";
import { printWhenFree } from "@/lib/printing/pool/print-when-free";
import { recordUse } from "./view-summary";

/** A file of somebody's summary: how its name ends, and what is in it. */
export type SummaryFile = {
  readonly ending: string;
  readonly bytes: Uint8Array<ArrayBuffer> | string;
};

/** Whose summary is wanted, and what their files are called without the ending. */
export type Wanted = {
  readonly id: string;
  readonly name: string;
  /** What the list in the ZIP says of them. */
  readonly columns: readonly string[];
};

type Zipping = {
  /** Makes one person's files; whatever it throws is that person's alone. */
  readonly filesOf: (id: string) => Promise<readonly SummaryFile[]>;
  /** The list in the ZIP: its name, the titles of its columns, and a word for what came of one. */
  readonly list: {
    readonly name: string;
    readonly titles: readonly string[];
    readonly outcome: (outcome: string) => string;
  };
  /** Told at the end, or where whoever asked went away before it, of those that were reached. */
  readonly onEnd: (outcomes: readonly Outcome[]) => Promise<void>;
  readonly now: Date;
};

type Entry = {
  readonly name: string;
  readonly lastModified: Date;
  readonly input: SummaryFile["bytes"];
};

async function prepared(staff: Staff, id: string, { filesOf, now }: Zipping) {
  let files: readonly SummaryFile[] = [];
  const make = async () => {
    files = await printWhenFree(() => filesOf(id));
    await recordUse(staff, id, "exported", now);
  };
  try {
    const { outcome } = await outcomeOf(id, make);
    return { outcome, files: outcome === "done" ? files : [] };
  } catch (error) {
    if (error instanceof QueueFull) return { outcome: "busy", files: [] };
    throw error;
  }
}

async function* entriesOf(
  staff: Staff,
  wanted: readonly Wanted[],
  zipping: Zipping,
): AsyncGenerator<Entry> {
  const { list, onEnd, now: lastModified } = zipping;
  const outcomes: Outcome[] = [];
  const rows: string[][] = [[...list.titles]];
  try {
    for (const { id, name, columns } of wanted) {
      const { outcome, files } = await prepared(staff, id, zipping);
      outcomes.push({ id, outcome });
      const names = files.map(({ ending }) => `${name}.${ending}`);
      rows.push([names.join(" "), ...columns, list.outcome(outcome)]);
      for (const { ending, bytes } of files) {
        yield { name: `${name}.${ending}`, lastModified, input: bytes };
      }
    }
    yield { name: list.name, lastModified, input: csvOf(rows) };
  } finally {
    await onEnd(outcomes);
  }
}

/**
 * Summaries as one ZIP, made while it is read: one person's files are in memory at a time. Each export is
 * an audit event before its bytes go out. One that cannot be made is said so in the list at the end.
 * @throws NotAllowedError
 */
export function zipSummaries(
  staff: Staff,
  wanted: readonly Wanted[],
  zipping: Zipping,
): ReadableStream<Uint8Array> {
  requirePermission(staff, "summaries:read");
  return makeZip(entriesOf(staff, wanted, zipping));
}
