import { statSync } from "node:fs";
import { EnvironmentError } from "./environment-error";

/** Windows keeps its permissions elsewhere. */
const hasModes = process.platform !== "win32";
const othersMay = { write: 0o022, readOrWrite: 0o066 };

function refuse(file: string, may: number, what: string, fix: string): void {
  const found = hasModes ? statSync(file, { throwIfNoEntry: false }) : undefined;
  if (found === undefined || (found.mode & may) === 0) return;
  throw new EnvironmentError(
    `${file} can be ${what} by other accounts of this computer: run \`chmod ${fix} ${file}\`.`,
  );
}

/** A secret that others can read, or put another in the place of, is none. @throws EnvironmentError */
export const requirePrivateFile = (file: string): void =>
  refuse(file, othersMay.readOrWrite, "read or changed", "600");

/** In a folder that others can write to, a file can be exchanged for another. @throws EnvironmentError */
export const requireOwnFolder = (folder: string): void =>
  refuse(folder, othersMay.write, "changed", "go-w");
