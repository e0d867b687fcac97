import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { serverCommand, serverMemory } from "@/lib/commands/server-command.mjs";
import { routes } from "@/lib/routes";

type Variables = { readonly [name: string]: string };

const own = (variables: Variables): NodeJS.ProcessEnv => ({
  ...serverMemory,
  ...process.env,
  // As `npm start` has it: packages that the server does not bundle have another, slower build without.
  NODE_ENV: "production",
  DEPLOYMENT: "trial",
  LOG_LEVEL: "error",
  // Each invented browser comes from an address of its own.
  TRUSTED_PROXIES: "1",
  ...variables,
});

/** The built product, served with settings of a bench's own. */
export class BuiltServer {
  readonly base: string;
  said = "";
  private constructor(
    port: number,
    private readonly child: ChildProcess,
  ) {
    this.base = `http://127.0.0.1:${port}`;
  }

  /** Starts it, with options of Node's own where they are given, and waits until it is ready. */
  static async start(
    port: number,
    variables: Variables,
    options: readonly string[] = [],
  ): Promise<BuiltServer> {
    const child = spawn(process.execPath, [...options, ...serverCommand], {
      env: own({ PORT: String(port), ...variables }),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const server = new BuiltServer(port, child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (part: string) => {
        server.said += part;
      });
    }
    for (let tries = 0; tries < 1200; tries += 1) {
      if (await server.isReady()) return server;
      await pause(50);
    }
    throw new Error(`The server did not start: ${server.said}`);
  }

  async isReady(): Promise<boolean> {
    const answer = await fetch(this.base + routes.healthReady).catch(() => null);
    return answer?.ok ?? false;
  }

  /** The number of its process. */
  get pid(): number {
    return this.child.pid ?? 0;
  }

  stop(): Promise<void> {
    return this.end("SIGTERM");
  }

  /** As when the power fails: nothing is finished and nobody is told. */
  kill(): Promise<void> {
    return this.end("SIGKILL");
  }

  private async end(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, "exit");
    this.child.kill(signal);
    await ended;
  }
}

/** Runs a command of the product in a process of its own, and gives what it said. */
export async function runCommand(
  name: "backup" | "restore" | "keys-rotate",
  values: readonly string[],
  variables: Variables,
): Promise<string> {
  const file = `lib/commands/${name}.ts`;
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--conditions=react-server", file, ...values],
    { env: own(variables), stdio: ["ignore", "pipe", "pipe"] },
  );
  const ended = once(child, "exit");
  const [said, wrong] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = await ended;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${said}${wrong}`);
  return said;
}
