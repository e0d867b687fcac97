import { spawn } from "node:child_process";
import { get } from "node:http";
import { tied } from "../prepare/variables.mjs";

const pause = (/** @type {number} */ milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * @param {number} port
 * @returns {Promise<number>} the status, or 0 when nothing answered
 */
const statusOf = (port) =>
  new Promise((resolve) => {
    const request = get(
      { host: "127.0.0.1", port, path: "/health/ready", timeout: 5000 },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    request.once("error", () => resolve(0));
    request.once("timeout", () => request.destroy());
  });

/**
 * A start of the product, as a person makes it: `npm start`, or the command behind it.
 * @typedef {object} Started
 * @property {number} port
 * @property {() => string} output
 * @property {Promise<number | null>} ended gives the exit code
 * @property {(words: string, seconds: number) => Promise<void>} says waits for words in the output
 * @property {(seconds: number) => Promise<boolean>} serves whether it answers 200 in time
 * @property {(whole: boolean) => Promise<void>} kill with -9: everything it started too, or itself alone
 * @property {() => Promise<void>} stop as with Ctrl-C
 */

/**
 * @param {{ readonly folder: string, readonly environment: NodeJS.ProcessEnv }} clone
 * @param {{ readonly port: number, readonly dataDir: string, readonly command?: readonly string[] }} settings
 * @returns {Started}
 */
export function startProduct(
  { folder, environment },
  { port, dataDir, command = ["npm", "start"] },
) {
  const [program = "", ...values] = command;
  const { DATABASE_URL: _, APP_URL: __, NODE_OPTIONS: ___, ...own } = environment;
  const child = spawn(program, values, {
    cwd: folder,
    // A drill that is ended leaves no start behind.
    env: tied({ ...own, PORT: String(port), DATA_DIR: dataDir, DEPLOYMENT: "trial" }),
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that all of it can be sent one signal.
    detached: true,
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part) => {
      text += String(part);
    });
  }
  let isRunning = true;
  const ended = new Promise((resolve) => {
    child.once("exit", (code) => {
      isRunning = false;
      resolve(code);
    });
  });
  const signal = (/** @type {number} */ target, /** @type {NodeJS.Signals} */ name) => {
    // Zero would be this process's own group.
    if (target === 0) return;
    try {
      process.kill(target, name);
    } catch {
      // It has ended already.
    }
  };
  /** @param {number} seconds @param {() => boolean | Promise<boolean>} holds */
  const until = async (seconds, holds) => {
    const end = Date.now() + seconds * 1000;
    while (isRunning && Date.now() < end) {
      if (await holds()) return true;
      await pause(50);
    }
    return false;
  };
  return {
    port,
    output: () => text,
    ended,
    says: async (words, seconds) => {
      if (!(await until(seconds, () => text.includes(words))))
        throw new Error(`It did not say "${words}".`);
    },
    serves: (seconds) => until(seconds, async () => (await statusOf(port)) === 200),
    kill: async (whole) => {
      signal(whole ? -(child.pid ?? 0) : (child.pid ?? 0), "SIGKILL");
      await ended;
    },
    stop: async () => {
      signal(-(child.pid ?? 0), "SIGINT");
      const late = setTimeout(() => signal(-(child.pid ?? 0), "SIGKILL"), 60_000);
      await ended;
      clearTimeout(late);
    },
  };
}
