import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { requireOwnFolder, requirePrivateFile } from "./private-file";

const errorCode = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

function readIfThere(file: string): string | undefined {
  requirePrivateFile(file);
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** A half-written key would lose every answer, so the file appears whole and on disk, or not. */
function writeOnce(file: string, value: string): void {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  const handle = openSync(/* turbopackIgnore: true */ draft, "wx", 0o600);
  try {
    writeSync(handle, `${value}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  try {
    linkSync(draft, file);
  } catch (error) {
    // Another process made it first: its secret is the one that counts.
    if (errorCode(error) !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function keep(file: string, make: () => string): string {
  const kept = readIfThere(file);
  if (kept !== undefined) return kept;
  writeOnce(file, make());
  return readFileSync(file, "utf8").trim();
}

/**
 * The secrets of a trial, made on first use and kept in `<dataDir>/keys` (folder 0700, files
 * 0600; others than that are refused), apart from the database folder so that a copy of the data alone reveals nothing.
 */
export function trialSecrets(dataDir: string): {
  readonly sessionSecret: string;
  readonly vaultKeys: string;
  readonly lookupSecret: string;
  readonly auditSecret: string;
} {
  const folder = path.join(dataDir, "keys");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  requireOwnFolder(dataDir);
  requireOwnFolder(folder);
  const secret = (name: string) =>
    keep(path.join(folder, name), () => randomBytes(48).toString("base64"));
  return {
    sessionSecret: secret("session-secret"),
    lookupSecret: secret("lookup-secret"),
    auditSecret: secret("audit-secret"),
    vaultKeys: keep(
      path.join(folder, "vault-keys"),
      () => `trial-${randomBytes(4).toString("hex")}:${randomBytes(32).toString("base64")}`,
    ),
  };
}
