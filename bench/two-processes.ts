import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { BuiltServer } from "@/e2e/built-server";
import { HttpClient } from "@/e2e/http-client";
import { importPeople } from "@/e2e/import-people";
import { countLost, openPages, saveFor } from "@/e2e/load/saving-load";
import { staffClientAs } from "@/e2e/staff-hands";
import { testFolder } from "@/e2e/test-folder";
import { withPostgres } from "@/lib/commands/temporary-postgres.mjs";
import { limits } from "@/lib/limits/limits";
import { staffRoutes } from "@/lib/routes";
import { testMailServer } from "@/test-support/mail-server";
import { smallProxy } from "@/test-support/small-proxy";

/*
 * Two processes of the product on one PostgreSQL behind a proxy: what they share, and a restart of one
 * after the other while people save and mail goes out. Argument: the first of four ports.
 */
const [first = "4300"] = process.argv.slice(2);
const ports = [Number(first), Number(first) + 1];
const people = 300;
const pagesOpen = 20;
const rate = 30;
const seconds = 40;
const savesAtOnce = 40;
const longestMail = 120_000;

const faults: string[] = [];
const tell = (fine: boolean, line: string) => {
  process.stdout.write(`${fine ? "passed" : "FAILED"}: ${line}\n`);
  if (!fine) faults.push(line);
};

const secret = () => randomBytes(32).toString("base64");
const secrets = {
  SESSION_SECRET: secret(),
  LOOKUP_SECRET: secret(),
  AUDIT_SECRET: secret(),
  VAULT_KEYS: `one:${secret()}`,
};

async function run(url: string): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), "ready-two-"));
  const post = await testMailServer();
  const proxy = await smallProxy(
    ports.map((port) => `http://127.0.0.1:${port}`),
    Number(first) + 2,
  );
  const own = testFolder(proxy.base);
  const start = (port: number) =>
    BuiltServer.start(port, {
      ...secrets,
      DATABASE_URL: url,
      DATA_DIR: path.join(folder, String(port)),
      SMTP_URL: `smtp://127.0.0.1:${post.port}`,
      SMTP_TLS: "optional",
    });
  const servers = await Promise.all(ports.map(start));
  try {
    const codes = servers.map(({ said }) => /enter the code (\S+)\./.exec(said)?.[1]);
    tell(codes[0] !== undefined && codes[0] === codes[1], "both say the same set-up code");

    const stranger = new HttpClient(proxy.base);
    const wrong = { email: "nobody@clinic.example", password: "violet anvil seven" };
    const statuses: number[] = [];
    for (let tries = 0; tries < limits.password.most + 2; tries += 1) {
      statuses.push((await stranger.post(staffRoutes.checkPassword, wrong)).status);
    }
    const refused = statuses.indexOf(429);
    tell(refused === limits.password.most, `wrong passwords are counted together (${statuses})`);

    const [page] = await openPages(proxy.base, 1);
    const outcomes = await Promise.all(
      Array.from({ length: savesAtOnce }, (_, at) => page?.save(servers[at % 2]?.base)),
    );
    const stored = await page?.look();
    const all = outcomes.every((outcome) => outcome === "saved") && stored === savesAtOnce;
    tell(all, `${savesAtOnce} saves of one page by both at once: the last one stands (${stored})`);

    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, "server.log"), servers.map(({ said }) => said).join(""));
    const staff = await staffClientAs(proxy.base, "administrator");
    const pages = await openPages(proxy.base, pagesOpen);
    const saving = saveFor(pages, seconds, { rate });
    await importPeople(staff, people);
    for (const [at, port] of ports.entries()) {
      await pause(3000);
      await servers[at]?.stop();
      servers[at] = await start(port);
    }
    const saves = await saving;
    const harmful = saves.errors.filter((error) => error !== "unanswered");
    // What was not answered is sent again, as the page's script does.
    for (const one of pages) {
      if (one.acknowledged < one.sent && (await one.sendAgain()) !== "saved") harmful.push("lost");
    }
    const lost = await countLost(pages);
    tell(
      lost === 0 && harmful.length === 0,
      `${saves.times.length} saves over a rolling restart: ${saves.errors.length} sent again, ${harmful.length} refused, ${lost} lost`,
    );
    const end = performance.now() + longestMail;
    while (post.received.length < people && performance.now() < end) await pause(200);
    await pause(3000);
    const twice = post.received.length - new Set(post.received.map(({ to }) => to)).size;
    tell(
      twice === 0 && post.received.length === people,
      `${post.received.length} of ${people} mails came, ${twice} twice`,
    );
    return faults.length === 0;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await proxy.close();
    await post.close();
    for (const one of [folder, own]) rmSync(one, { recursive: true, force: true });
  }
}

process.exit((await withPostgres(run, false)) ? 0 : 1);
