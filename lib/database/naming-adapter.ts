import type { SqlDriverAdapter, SqlQueryable, Transaction } from "@prisma/driver-adapter-utils";
import { namingTrouble } from "./trouble";

function nameInQueries(queryable: SqlQueryable): void {
  const queryRaw = queryable.queryRaw.bind(queryable);
  const executeRaw = queryable.executeRaw.bind(queryable);
  queryable.queryRaw = (query) => namingTrouble(() => queryRaw(query));
  queryable.executeRaw = (query) => namingTrouble(() => executeRaw(query));
}

function nameInTransaction(transaction: Transaction): Transaction {
  nameInQueries(transaction);
  const commit = transaction.commit.bind(transaction);
  const rollback = transaction.rollback.bind(transaction);
  transaction.commit = () => namingTrouble(commit);
  transaction.rollback = () => namingTrouble(rollback);
  return transaction;
}

/** The same adapter, which tells of the database's trouble by its own name: a DatabaseUnavailableError. */
export function nameTrouble(adapter: SqlDriverAdapter): SqlDriverAdapter {
  nameInQueries(adapter);
  const executeScript = adapter.executeScript.bind(adapter);
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.executeScript = (script) => namingTrouble(() => executeScript(script));
  adapter.startTransaction = (level) =>
    namingTrouble(async () => nameInTransaction(await startTransaction(level)));
  return adapter;
}
