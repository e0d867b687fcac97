import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";

const ready = 60_000;

/** A server of its own, whose database has people invited before it starts, with a token of each. */
export class LinkServer {
  private constructor(
    readonly base: string,
    /** Where its data and log are. */
    readonly folder: string,
    readonly tokens: readonly string[],
    private readonly server: ChildProcess,
  ) {}

  static async start(port: number, people: number): Promise<LinkServer> {
    const folder = path.join(tmpdir(), `ready-to-ask-links-${port}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const { DATABASE_URL: _, APP_URL: __, NODE_OPTIONS: ___, ...own } = process.env;
    const env = {
      ...own,
      DATA_DIR: path.join(folder, "data"),
      DEPLOYMENT: "trial",
      PORT: `${port}`,
    };
    const conditions = ["--import", "tsx", "--conditions=react-server"];
    const file = "test-support/invite.ts";
    const invited = spawnSync(process.execPath, [...conditions, file, `${people}`], {
      env: { ...env, TSX_TSCONFIG_PATH: path.resolve("tsconfig.json") },
      encoding: "utf8",
    });
    if (invited.status !== 0) throw new Error(`Nobody was invited: ${invited.stderr}`);
    const tokens = z.array(z.string()).parse(JSON.parse(invited.stdout));
    const next = path.resolve("node_modules/next/dist/bin/next");
    const server = spawn(process.execPath, [next, "start", "-p", `${port}`], { env });
    const log = createWriteStream(path.join(folder, "server.log"));
    for (const stream of [server.stdout, server.stderr]) stream.pipe(log, { end: false });
    const base = `http://localhost:${port}`;
    const until = Date.now() + ready;
    while (!(await fetch(`${base}/about`).catch(() => null))?.ok) {
      if (Date.now() > until) throw new Error("The server did not start.");
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return new LinkServer(base, folder, tokens, server);
  }

  /** The token of one of the people, each to be used by one test. */
  token(person: number): string {
    const token = this.tokens[person];
    if (token === undefined) throw new Error(`Person ${person} was not invited.`);
    return token;
  }

  /** Stops it, so that its database can be opened or read. */
  async stop(): Promise<void> {
    if (this.server.exitCode !== null || this.server.signalCode !== null) return;
    const ended = new Promise((resolve) => this.server.once("exit", resolve));
    this.server.kill("SIGTERM");
    // A browser that keeps a connection open would keep the server as well.
    const late = setTimeout(() => this.server.kill("SIGKILL"), 5_000);
    await ended;
    clearTimeout(late);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
