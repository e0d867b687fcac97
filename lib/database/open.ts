import "server-only";
import path from "node:path";
import { EnvironmentError, environment } from "../env";
import { refuseInBuild } from "../env/build-phase";
import { requireOwnFolder } from "../env/private-file";
import type { Connection } from "./connection";
import { DatabaseInUseError, DatabaseOpenError } from "./database-errors";
import { openEmbedded } from "./embedded";
import { PrismaClient } from "./generated/client";
import { migrate } from "./migrate";
import { openServer } from "./server";

/** The open database: Prisma's client for the stores, the connection for the job queue. */
export type Database = {
  readonly prisma: PrismaClient;
  readonly connection: Connection;
};

declare global {
  /** Next loads modules more than once in a process; the embedded database bears one opening. */
  var readyToAskDatabase: Promise<Database> | undefined;
}

/** This deployment's database, whatever is in it. */
async function connect(): Promise<Connection> {
  const { databaseUrl, dataDir } = environment();
  requireOwnFolder(dataDir);
  return databaseUrl === undefined
    ? await openEmbedded(path.join(dataDir, "database"))
    : openServer(databaseUrl);
}

/**
 * Lets `work` use the database as it is, not brought up to date, and closes it.
 * @throws DatabaseInUseError when another process holds the data folder.
 * @throws DatabaseOpenError when it cannot be opened or reached.
 */
export async function withConnection<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await connect().catch((error: unknown) => {
    throw worded(error);
  });
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

async function open(): Promise<Database> {
  const connection = await connect();
  try {
    await migrate(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return { prisma: new PrismaClient({ adapter: connection.adapter }), connection };
}

function worded(error: unknown): Error {
  if (error instanceof DatabaseInUseError || error instanceof DatabaseOpenError) return error;
  if (error instanceof EnvironmentError) return error;
  return new DatabaseOpenError(
    environment().databaseUrl === undefined
      ? `The database in ${environment().dataDir} could not be opened: check that the folder can be written to, or restore a backup.`
      : "The database server could not be reached: check DATABASE_URL and that the server runs.",
    { cause: error },
  );
}

/**
 * The database of this process, opened and brought up to date on first use.
 * @throws DatabaseInUseError when another process holds the data folder.
 * @throws DatabaseOpenError when it cannot be opened, reached or brought up to date.
 * @throws BuildPhaseError while Next builds the product.
 */
export async function openDatabase(): Promise<Database> {
  refuseInBuild("the database");
  globalThis.readyToAskDatabase ??= open().catch((error: unknown) => {
    globalThis.readyToAskDatabase = undefined;
    throw worded(error);
  });
  return globalThis.readyToAskDatabase;
}

/** Closes the database, if it is open, so that another process can have it. */
export async function closeDatabase(): Promise<void> {
  const opened = globalThis.readyToAskDatabase;
  if (opened === undefined) return;
  globalThis.readyToAskDatabase = undefined;
  const { prisma, connection } = await opened;
  await prisma.$disconnect();
  await connection.close();
}
