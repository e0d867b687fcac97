import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { Connection } from "./connection";
import { DurableFilesystem } from "./durable-filesystem";
import { embeddedAdapter, embeddedSql } from "./embedded-adapter";
import { lockFolder } from "./folder-lock";
import { makeFolder } from "./make-folder";

/** PGlite's own parameters without "-F", which turns `fsync` off. */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  "-c",
  "wal_sync_method=fsync",
];

/**
 * Opens, or makes, the embedded database in `folder`, for this process alone. A write has
 * reached the disk when its promise is fulfilled.
 * @throws DatabaseInUseError when another process has it open.
 */
export async function openEmbedded(folder: string): Promise<Connection> {
  mkdirSync(path.dirname(folder), { recursive: true, mode: 0o700 });
  const lock = await lockFolder(folder);
  try {
    if (!existsSync(folder)) await makeFolder(folder);
    const database = new PGlite({ fs: new DurableFilesystem(folder), startParams });
    await database.waitReady;
    return {
      kind: "embedded",
      adapter: embeddedAdapter(database),
      whileLocked: (work) => work(),
      runSql: embeddedSql(database),
      close: async () => {
        await database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
