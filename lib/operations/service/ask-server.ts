import "server-only";
import { createConnection } from "node:net";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { environment } from "@/lib/env";
import { OperationError } from "../operation-error";
import { socketPath } from "./socket-path";

const answer = z.union([z.object({ done: z.unknown() }), z.object({ failed: z.string() })]);
const notServing: readonly unknown[] = ["ENOENT", "ECONNREFUSED"];

/**
 * Has the server that holds the embedded database do something.
 * @returns its answer, to be parsed; "nobody" when no server holds the database, or it is not embedded.
 * @throws OperationError when the server could not do it.
 */
export async function askServer(
  operation: "copy" | "rotate",
): Promise<{ readonly done: unknown } | "nobody"> {
  if (environment().databaseUrl !== undefined) return "nobody";
  const socket = createConnection(socketPath());
  let said: string;
  try {
    socket.write(`${operation}\n`);
    said = await text(socket);
  } catch (error) {
    if (error instanceof Error && "code" in error && notServing.includes(error.code)) {
      return "nobody";
    }
    throw error;
  }
  if (said === "") throw new OperationError("The server ended before it was done: try again.");
  const told = answer.parse(JSON.parse(said));
  if ("failed" in told) throw new OperationError(`The server could not do it: ${told.failed}`);
  return told;
}
