import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { routes } from "@/lib/routes";
import { testFolder } from "./test-folder";

/** A server for one spec alone: a clinic is set up once in a server's life. */
export class OwnServer {
  private constructor(
    readonly base: string,
    private readonly server: ChildProcess,
  ) {}

  /** Serves at `port`, with its mail server at the next. */
  static async start(port: number): Promise<OwnServer> {
    const base = `http://localhost:${port}`;
    const command = ["test-support/serve.mjs", `${port}`, "--keep"];
    const own = new OwnServer(base, spawn(process.execPath, command, { stdio: "ignore" }));
    for (let tries = 0; tries < 300; tries += 1) {
      const answer = await fetch(base + routes.healthReady).catch(() => null);
      if (answer?.ok) return own;
      await setTimeout(200);
    }
    throw new Error("The server did not start.");
  }

  /** Where its data, its mail and its log are. */
  get folder(): string {
    return testFolder(this.base);
  }

  /** Stops it, so that its files can be read, and gives the status it ended with. */
  async stop(): Promise<number | null> {
    if (this.server.exitCode !== null) return this.server.exitCode;
    const ended = once(this.server, "exit");
    this.server.kill("SIGTERM");
    await ended;
    return this.server.exitCode;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
