import type { Connection } from "./connection";
import { embeddedAdapter, embeddedSql } from "./embedded-adapter";
import { EmbeddedDatabase } from "./embedded-database";

/** A database that is gone when closed, for comparing the migrations with the schema. */
export async function openMemory(): Promise<Connection> {
  const database = new EmbeddedDatabase();
  await database.waitReady;
  const current = () => Promise.resolve(database);
  return {
    kind: "embedded",
    adapter: embeddedAdapter(current),
    whileLocked: (work) => work(),
    runSql: embeddedSql(current),
    copyTo: () => Promise.reject(new Error("A database in memory has no files.")),
    close: () => database.close(),
  };
}
