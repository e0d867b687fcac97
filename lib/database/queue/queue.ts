import "server-only";
import { type ConstructorOptions, PgBoss } from "pg-boss";
import { log } from "@/lib/log";
import type { Connection } from "../connection";

/** The queue looks after itself often enough for jobs that are minutes apart, and no oftener. */
const pace = { cronWorkerIntervalSeconds: 15, cronMonitorIntervalSeconds: 30 };

function optionsFor(connection: Connection): ConstructorOptions {
  if (connection.kind === "server") {
    return { ...pace, connectionString: connection.url, max: 3 };
  }
  return {
    ...pace,
    backend: "pglite",
    // Both are work for a server that vacuums and rebuilds beside its connections.
    reindex: false,
    monitorVacuum: false,
    db: {
      executeSql: async (text, values) => {
        const { rows } = await connection.runSql(text, values);
        return { rows: [...rows] };
      },
    },
  };
}

/** A job queue in the same database, not started yet. It tells of failures without their data. */
export function queueOn(connection: Connection): PgBoss {
  const queue = new PgBoss(optionsFor(connection));
  queue.on("error", (error) => {
    log.warn("queueFailed", {}, error);
  });
  return queue;
}
