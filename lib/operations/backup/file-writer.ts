import { createHash, randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { syncPath } from "@/lib/database/sync-path";

/** A file that appears whole and on disk, or not at all. */
export type FileWriter = {
  readonly writeLine: (line: string) => Promise<void>;
  /** The SHA-256 of all lines so far, in hexadecimal. */
  readonly digest: () => string;
};

/** Lets `work` write a file, which gets its name once all of it is on disk. Only its owner can read it. */
export async function writeWhole(
  file: string,
  work: (writer: FileWriter) => Promise<void>,
): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString("hex")}.part`;
  const handle = await open(draft, "wx", 0o600);
  const hash = createHash("sha256");
  try {
    await work({
      writeLine: async (line) => {
        const bytes = Buffer.from(`${line}\n`, "utf8");
        hash.update(bytes);
        await handle.writeFile(bytes);
      },
      digest: () => hash.copy().digest("hex"),
    });
    await handle.sync();
    await handle.close();
    await rename(draft, file);
    syncPath(path.dirname(file));
  } catch (error) {
    await handle.close();
    await rm(draft, { force: true });
    throw error;
  }
}
