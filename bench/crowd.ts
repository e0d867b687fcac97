import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { BuiltServer } from "@/e2e/built-server";
import { SlowClients } from "@/e2e/hostile";
import { HttpClient } from "@/e2e/http-client";
import { percentile } from "@/e2e/load/percentile";
import { openPages, type Saves, saveFor } from "@/e2e/load/saving-load";
import { staffRoutes } from "@/lib/routes";

/*
 * Saves in a waiting room, while 500 slow clients hold sockets, and while 30 strangers at a time try to
 * sign in as staff. Argument: the port.
 */
const [port = "4292"] = process.argv.slice(2);
const pagesOpen = 20;
const rate = 20;
const seconds = 10;
const sockets = 500;
const signIns = 30;
/** As often as the quiet figure the 95th percentile may be. */
const bar = 2;

/** Thirty at once, each from an address of its own, until told to stop; who is told to wait waits. */
function trySigningIn(base: string) {
  let going = true;
  const statuses = new Map<number, number>();
  const tries = async () => {
    while (going) {
      const one = new HttpClient(base);
      const fields = {
        email: `${crypto.randomUUID()}@clinic.example`,
        password: "violet anvil seven",
      };
      const { status, headers } = await one.post(staffRoutes.checkPassword, fields);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const end = performance.now() + Number(headers.get("retry-after") ?? 0) * 1000;
      while (going && performance.now() < end) await pause(50);
    }
  };
  const all = Promise.all(Array.from({ length: signIns }, tries));
  return async () => {
    going = false;
    await all;
    return [...statuses].map(([status, count]) => `${count} answered ${status}`).join(", ");
  };
}

const folder = mkdtempSync(path.join(tmpdir(), "ready-crowd-"));
const variables = { DATA_DIR: path.join(folder, "data"), DATABASE_URL: "" };
const server = await BuiltServer.start(Number(port), variables);
const faults: string[] = [];
const tell = (what: string, saves: Saves, most = Number.POSITIVE_INFINITY) => {
  const p95 = percentile(saves.times, 0.95);
  process.stdout.write(
    `${what}: ${saves.times.length} saves, ${saves.errors.length} errors, median ${percentile(saves.times, 0.5).toFixed(0)} ms, ` +
      `95th percentile ${p95.toFixed(0)} ms${Number.isFinite(most) ? ` (bar ${most.toFixed(0)})` : ""}, slowest ${percentile(saves.times, 1).toFixed(0)} ms\n`,
  );
  if (saves.errors.length > 0 || p95 > most) faults.push(what);
  return p95;
};
try {
  const pages = await openPages(server.base, pagesOpen);
  await saveFor(pages, 5, { rate });
  const quiet = tell("quiet", await saveFor(pages, seconds, { rate }));
  const slow = new SlowClients(server.base, sockets);
  tell(`${sockets} slow sockets`, await saveFor(pages, seconds, { rate }), quiet * bar);
  slow.leave();
  const stop = trySigningIn(server.base);
  const beside = await saveFor(pages, seconds, { rate });
  const statuses = await stop();
  tell(`${signIns} sign-ins at a time (${statuses})`, beside, quiet * bar);
  tell("quiet again", await saveFor(pages, seconds, { rate }));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) process.stderr.write(`FAILED: ${fault}\n`);
process.exit(faults.length === 0 ? 0 : 1);
