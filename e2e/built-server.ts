import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";

type Variables = { readonly [name: string]: string };

const own = (variables: Variables) => ({
  ...process.env,
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

  static async start(port: number, variables: Variables): Promise<BuiltServer> {
    const child = spawn(process.execPath, ["build/server.mjs"], {
      env: own({ PORT: String(port), ...variables }),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const server = new BuiltServer(port, child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (part: string) => {
        server.said += part;
      });
    }
    for (let tries = 0; tries < 300; tries += 1) {
      const answer = await fetch(`${server.base}/health/ready`).catch(() => null);
      if (answer?.ok) return server;
      await pause(200);
    }
    throw new Error(`The server did not start: ${server.said}`);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, "exit");
    this.child.kill("SIGTERM");
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
