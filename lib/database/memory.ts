import { PGlite } from "@electric-sql/pglite";
import type { Connection } from "./connection";
import { embeddedAdapter, embeddedSql } from "./embedded-adapter";

/** A database that is gone when closed, for comparing the migrations with the schema. */
export async function openMemory(): Promise<Connection> {
  const database = new PGlite();
  await database.waitReady;
  return {
    kind: "embedded",
    adapter: embeddedAdapter(database),
    whileLocked: (work) => work(),
    runSql: embeddedSql(database),
    close: () => database.close(),
  };
}
