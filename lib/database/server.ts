import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { Connection } from "./connection";
import { nameTrouble } from "./naming-adapter";

/** Chosen by us: processes that start together take turns at the tables by this number. */
const migrationLock = 7_264_100_001n;

const statement = (sql: string) => ({ sql, args: [], argTypes: [] });

/**
 * The adapter cuts a script at every semicolon and sends the parts one by one. Sent whole, a
 * migration may contain any SQL, and is applied entirely or not at all.
 */
function sendScriptsWhole(factory: PrismaPg): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const connected = await factory.connect();
      connected.executeScript = async (script) => {
        await connected.underlyingDriver().query(script);
      };
      return nameTrouble(connected);
    },
    connectToShadowDb: () => factory.connectToShadowDb(),
  };
}

/** How long to wait for a connection, in milliseconds: a server that is gone may not even say no. */
const connectWithin = 5000;

/** Opens the PostgreSQL server at `url`; it connects on the first statement. */
export function openServer(url: string): Connection {
  const factory = new PrismaPg({
    connectionString: url,
    connectionTimeoutMillis: connectWithin,
    keepAlive: true,
  });
  return {
    kind: "server",
    adapter: sendScriptsWhole(factory),
    url,
    whileLocked: async (work) => {
      const connected = await factory.connect();
      const transaction = await connected.startTransaction();
      try {
        await transaction.queryRaw(
          statement(`SELECT pg_advisory_xact_lock(${migrationLock})::text`),
        );
        return await work();
      } finally {
        await transaction.executeRaw(statement("ROLLBACK"));
        await transaction.rollback();
        await connected.dispose();
      }
    },
    close: async () => {},
  };
}
