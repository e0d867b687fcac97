import type { PGlite } from "@electric-sql/pglite";
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import type { RunSql } from "./connection";
import type { EmbeddedDatabase } from "./embedded-database";
import { nameTrouble } from "./naming-adapter";
import { namingTrouble } from "./trouble";

/** Gives the open database, opened again if it had ended. */
type Current = () => Promise<EmbeddedDatabase>;

/**
 * The adapter starts a script without waiting for it, so a failed migration would pass unseen; and it
 * calls a transaction committed whose COMMIT failed.
 */
function waitForAll(adapter: SqlDriverAdapter, database: EmbeddedDatabase): SqlDriverAdapter {
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.executeScript = async (script) => {
    await database.exec(script);
  };
  adapter.startTransaction = async (level) => {
    const transaction = await startTransaction(level);
    const { outcome } = database;
    const commit = transaction.commit.bind(transaction);
    transaction.commit = async () => {
      await commit();
      await outcome;
    };
    return transaction;
  };
  return adapter;
}

/** An adapter that is always that of the database now open. */
function onCurrent(
  current: Current,
  { provider, adapterName }: Pick<PrismaPGlite, "provider" | "adapterName">,
): SqlDriverAdapter {
  const adapters = new WeakMap<PGlite, SqlDriverAdapter>();
  const now = async (): Promise<SqlDriverAdapter> => {
    const database = await current();
    const known = adapters.get(database);
    if (known !== undefined) return known;
    const adapter = waitForAll(await new PrismaPGlite(database).connect(), database);
    adapters.set(database, adapter);
    return adapter;
  };
  return {
    provider,
    adapterName,
    queryRaw: async (query) => (await now()).queryRaw(query),
    executeRaw: async (query) => (await now()).executeRaw(query),
    executeScript: async (script) => (await now()).executeScript(script),
    startTransaction: async (level) => (await now()).startTransaction(level),
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    dispose: async () => {},
  };
}

/** Prisma's way into an embedded database. */
export function embeddedAdapter(current: Current): SqlMigrationAwareDriverAdapterFactory {
  const provider = "postgres";
  const adapterName = "pglite-prisma-adapter";
  return {
    provider,
    adapterName,
    connect: async () => nameTrouble(onCurrent(current, { provider, adapterName })),
    connectToShadowDb: async () => new PrismaPGlite(await current()).connectToShadowDb(),
  };
}

/**
 * The job queue's way in. The one connection is shared with everybody else: a script that opens
 * a transaction must end it, failed or not, before the next statement of another gets its turn.
 */
export function embeddedSql(current: Current): RunSql {
  return (text, values) =>
    namingTrouble(async () => {
      const database = await current();
      if (values !== undefined && values.length > 0) return database.query(text, [...values]);
      const inTransaction = /^\s*BEGIN;([\s\S]*)COMMIT;?\s*$/.exec(text)?.[1];
      const results =
        inTransaction === undefined
          ? await database.exec(text)
          : await database.transaction((transaction) => transaction.exec(inTransaction));
      return { rows: results.flatMap(({ rows }) => rows) };
    });
}
