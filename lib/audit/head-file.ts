import "server-only";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openDatabase } from "@/lib/database/open";
import { syncPath } from "@/lib/database/sync-path";
import { environment } from "@/lib/env";
import { type AuditHead, readSignedHead, signedHead } from "./head";

const fileName = () => path.join(environment().dataDir, "audit", "head");

/** The head kept in the data folder: none was noted yet, or the file is not as we signed it. */
export type KeptHead = AuditHead | "none" | "unsigned";

/** Reads the head that was last noted in the data folder, outside of the database. */
export function readKeptHead(): KeptHead {
  let text: string;
  try {
    text = readFileSync(/* turbopackIgnore: true */ fileName(), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "none";
    throw error;
  }
  return readSignedHead(environment().auditSecret, text) ?? "unsigned";
}

function write(head: AuditHead): void {
  const file = fileName();
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(/* turbopackIgnore: true */ draft, signedHead(environment().auditSecret, head), {
    mode: 0o600,
    flush: true,
  });
  renameSync(draft, file);
  syncPath(path.dirname(file));
}

async function stillHolds({ seq, code }: AuditHead): Promise<boolean> {
  const { prisma } = await openDatabase();
  const row = await prisma.auditEvent.findUnique({ where: { seq }, select: { code: true } });
  return row !== null && Buffer.from(row.code).equals(code);
}

/** Puts the noted head aside, as evidence: a backup was put back, whose log reaches less far. */
export function setHeadAside(now: Date): void {
  const aside = `${fileName()}.until-${now.toISOString().replaceAll(":", "-")}`;
  try {
    renameSync(fileName(), aside);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}

/**
 * Notes the last event in the data folder, so that a log that was cut at its end can be told. What is
 * noted only moves forward, and stays as evidence once the log does not hold the event it names.
 * @returns whether the log holds the event noted before.
 */
export async function noteHead(): Promise<boolean> {
  const kept = readKeptHead();
  if (kept === "unsigned") return false;
  if (kept !== "none" && !(await stillHolds(kept))) return false;
  const { prisma } = await openDatabase();
  const last = await prisma.auditEvent.findFirst({
    orderBy: { seq: "desc" },
    select: { seq: true, code: true },
  });
  // Another call may have noted a later event while this one asked the database.
  const now = readKeptHead();
  if (last !== null && now !== "unsigned" && (now === "none" || now.seq < last.seq)) write(last);
  return true;
}
