import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";

/** SQL as the job queue sends it: one statement with values, or a script without. */
export type RunSql = (
  text: string,
  values?: readonly unknown[],
) => Promise<{ readonly rows: readonly unknown[] }>;

type AnyConnection = {
  /** What Prisma and its schema engine reach the database through. */
  readonly adapter: SqlMigrationAwareDriverAdapterFactory;
  /** Runs `work` while no other process changes the tables. */
  readonly whileLocked: <T>(work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** An open database: the embedded one, or a PostgreSQL server. */
export type Connection =
  | (AnyConnection & {
      readonly kind: "embedded";
      readonly runSql: RunSql;
      /** Copies the whole database to a new folder, as it stands between two transactions. */
      readonly copyTo: (folder: string) => Promise<void>;
    })
  | (AnyConnection & { readonly kind: "server"; readonly url: string });
