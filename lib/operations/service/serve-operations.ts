import "server-only";
import { once } from "node:events";
import { chmodSync, rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { systemClock } from "@/lib/clock";
import { openDatabase } from "@/lib/database/open";
import { environment } from "@/lib/env";
import { log } from "@/lib/log";
import { rotateKeys } from "../keys/rotate-keys";
import { copyForBackup } from "./copy-for-backup";
import { socketPath } from "./socket-path";

/** What a command may ask of the server; each is answered with one line of JSON. */
const operations: { readonly [name: string]: () => Promise<unknown> } = {
  copy: async () => copyForBackup((await openDatabase()).connection, systemClock.now()),
  rotate: () => rotateKeys(systemClock.now()),
};

async function answer(socket: Socket): Promise<void> {
  for await (const line of createInterface({ input: socket })) {
    const asked = Object.hasOwn(operations, line) ? operations[line] : undefined;
    try {
      if (asked === undefined) throw new Error("There is no such operation.");
      socket.end(`${JSON.stringify({ done: await asked() })}\n`);
    } catch (error) {
      const failed = error instanceof Error ? error.message : "";
      socket.end(`${JSON.stringify({ failed })}\n`);
    }
    return;
  }
}

/**
 * Takes requests of commands from now on, where the database is embedded: no other process can open it.
 * Only this process's own user, and root, can reach the socket.
 * @returns what stops it again.
 */
export async function serveOperations(): Promise<() => void> {
  if (environment().databaseUrl !== undefined) return () => {};
  const file = socketPath();
  // Left by a process that was killed: the folder's lock says that no other serves it.
  rmSync(file, { force: true });
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    void answer(socket);
  });
  server.listen(file);
  try {
    await once(server, "listening");
    chmodSync(file, 0o600);
  } catch (error) {
    log.error("operationsUnreachable", {}, error);
  }
  server.unref();
  return () => server.close();
}
