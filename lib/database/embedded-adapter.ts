import type { PGlite } from "@electric-sql/pglite";
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import type { RunSql } from "./connection";

/** The adapter starts a script without waiting for it, so a failed migration would pass unseen. */
function waitForScripts(adapter: SqlDriverAdapter, database: PGlite): SqlDriverAdapter {
  adapter.executeScript = async (script) => {
    await database.exec(script);
  };
  return adapter;
}

/** Prisma's way into an embedded database. */
export function embeddedAdapter(database: PGlite): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPGlite(database);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => waitForScripts(await factory.connect(), database),
    connectToShadowDb: () => factory.connectToShadowDb(),
  };
}

/**
 * The job queue's way in. The one connection is shared with everybody else: a script that opens
 * a transaction must end it, failed or not, before the next statement of another gets its turn.
 */
export function embeddedSql(database: PGlite): RunSql {
  return async (text, values) => {
    if (values !== undefined && values.length > 0) return database.query(text, [...values]);
    const inTransaction = /^\s*BEGIN;([\s\S]*)COMMIT;?\s*$/.exec(text)?.[1];
    const results =
      inTransaction === undefined
        ? await database.exec(text)
        : await database.transaction((transaction) => transaction.exec(inTransaction));
    return { rows: results.flatMap(({ rows }) => rows) };
  };
}
