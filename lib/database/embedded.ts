import { chmodSync, constants, existsSync, mkdirSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { Connection } from "./connection";
import { DurableFilesystem } from "./durable-filesystem";
import { embeddedAdapter, embeddedSql } from "./embedded-adapter";
import { EmbeddedDatabase } from "./embedded-database";
import { lockFolder } from "./folder-lock";
import { makeFolder } from "./make-folder";
import { reopening } from "./reopening";
import { requireRoom } from "./room";

/** PGlite's own parameters without "-F", which turns `fsync` off. */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  "-c",
  "wal_sync_method=fsync",
  // Whatever it keeps here is touched as it starts, and the system keeps the files in memory too.
  "-c",
  "shared_buffers=16MB",
];

/** PGlite makes files that every account of the computer may change, so none may come to them. */
const ownerAlone = 0o700;

async function start(fs: DurableFilesystem): Promise<EmbeddedDatabase> {
  const database = new EmbeddedDatabase({ fs, startParams });
  await database.waitReady;
  return database;
}

/** What is committed is in the files; while a transaction is open, nothing else writes to them. */
async function copyBetweenTransactions(database: EmbeddedDatabase, from: string, to: string) {
  await database.exec("CHECKPOINT");
  await mkdir(to, { mode: ownerAlone });
  await database.transaction(() =>
    cp(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE }),
  );
}

/**
 * Opens, or makes, the embedded database in `folder`, for this process alone. A write has
 * reached the disk when its promise is fulfilled. When it ends, as on a full disk, it is opened again
 * as soon as it is asked and can be.
 * @param filesystem how it reaches its files; a test may have one that fails
 * @throws DatabaseInUseError when another process has it open.
 */
export async function openEmbedded(
  folder: string,
  filesystem: (folder: string) => DurableFilesystem = (own) => new DurableFilesystem(own),
): Promise<Connection> {
  mkdirSync(path.dirname(folder), { recursive: true, mode: 0o700 });
  const lock = await lockFolder(folder);
  try {
    if (!existsSync(folder)) await makeFolder(folder);
    chmodSync(folder, ownerAlone);
    const database = reopening(await start(filesystem(folder)), () => {
      requireRoom(path.dirname(folder));
      return start(filesystem(folder));
    });
    return {
      kind: "embedded",
      adapter: embeddedAdapter(database),
      whileLocked: (work) => work(),
      runSql: embeddedSql(database),
      copyTo: async (to) => copyBetweenTransactions(await database(), folder, to),
      close: async () => {
        try {
          await (await database()).close();
        } finally {
          lock.release();
        }
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
