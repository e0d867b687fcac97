import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { parseEnv } from "node:util";

/** The variables a server is started with: those of `.env`, and over them those of the caller. */
export const serverVariables = () => ({
  ...(existsSync(".env") ? parseEnv(readFileSync(".env", "utf8")) : {}),
  ...process.env,
});

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * The port to serve on. Ends the process with one sentence when PORT is none.
 * @param {Readonly<Record<string, string | undefined>>} variables
 */
export function readPort(variables) {
  const port = Number(variables["PORT"] || 3000);
  const isPort = Number.isInteger(port) && port >= 1 && port <= 65_535;
  if (!isPort) stop("PORT is not valid: set it to a port number from 1 to 65535.");
  return port;
}

/**
 * Why a port cannot be had, as an instruction.
 * @param {number} port
 * @param {string | undefined} code the system's
 */
export const portProblem = (port, code) =>
  code === "EACCES"
    ? `Port ${port} may not be used by this account: set PORT to a number above 1023.`
    : `Port ${port} is in use: stop what uses it, or set PORT to another number.`;

/** A server that is being ended needs a moment to let go of its port. */
const lettingGoMilliseconds = 2000;

/**
 * @param {number} port
 * @returns {Promise<NodeJS.ErrnoException | null>} null when it is free
 */
const probe = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", resolve);
    server.listen(port, () => server.close(() => resolve(null)));
  });

/**
 * Ends the process with one sentence when the port cannot be had.
 * @param {number} port
 */
export async function requireFreePort(port) {
  const end = Date.now() + lettingGoMilliseconds;
  let error = await probe(port);
  while (error?.code === "EADDRINUSE" && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    error = await probe(port);
  }
  if (error !== null) stop(portProblem(port, error.code));
}

/**
 * A port of this computer that nobody uses.
 * @returns {Promise<number>}
 */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close();
      if (address === null || typeof address === "string") reject(new Error("No port is free."));
      else resolve(address.port);
    });
  });
