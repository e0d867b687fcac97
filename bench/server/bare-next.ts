import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "@/lib/commands/port.mjs";

const packages = path.resolve(import.meta.dirname, "../../node_modules");
const next = path.join(packages, "next/dist/bin/next");

/** All there is: a page that is made anew for each request, as ours are, and says two things. */
const files = {
  "package.json": '{ "private": true, "type": "module" }',
  // The packages lie elsewhere; only the whole disk has both.
  "next.config.js": 'export default { turbopack: { root: "/" } };',
  "app/layout.js": `
    export const dynamic = "force-dynamic";
    export default function Layout({ children }) {
      return <html lang="en"><body>{children}</body></html>;
    }`,
  "app/page.js": `
    export default function Page() {
      return <main><h1>A page</h1><p>It was made for this request.</p></main>;
    }`,
};

const environment: NodeJS.ProcessEnv = {
  PATH: process.env["PATH"],
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
};

/** An empty app of the same Next, made, built and served on the spot: what every page of ours is measured by. */
export class BareNext {
  private constructor(
    readonly base: string,
    private readonly folder: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(): Promise<BareNext> {
    // Outside the repository: below it, the build would take the product's own hooks up.
    const folder = mkdtempSync(path.join(tmpdir(), "ready-bare-next-"));
    symlinkSync(packages, path.join(folder, "node_modules"));
    mkdirSync(path.join(folder, "app"));
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(path.join(folder, name), text);
    }
    const run = (...values: readonly string[]) =>
      spawn(process.execPath, [next, ...values], {
        cwd: folder,
        env: environment,
        stdio: "ignore",
      });
    const [status] = await once(run("build"), "exit");
    if (status !== 0) throw new Error("The bare app was not built.");
    const port = await freePort();
    const base = `http://127.0.0.1:${port}`;
    const bare = new BareNext(base, folder, run("start", "--port", String(port)));
    for (let tries = 0; tries < 600; tries += 1) {
      const answer = await fetch(base).catch(() => null);
      if (answer?.ok) return bare;
      await pause(50);
    }
    await bare.stop();
    throw new Error("The bare app did not start.");
  }

  /** The number of its process. */
  get pid(): number {
    return this.child.pid ?? 0;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null) {
      const ended = once(this.child, "exit");
      this.child.kill("SIGTERM");
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
