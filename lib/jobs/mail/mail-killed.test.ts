import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { startClinic } from "@/lib/clinic/settings-store";
import { systemClock } from "@/lib/clock";
import { closeDatabase, openDatabase } from "@/lib/database/open";
import { makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { makeInvitations } from "@/lib/invitations/make";
import { firstSettings } from "@/lib/settings/settings";
import { testMailServer } from "@/test-support/mail-server";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";

vi.setConfig({ testTimeout: 120_000 });

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

const staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "intake" as const };
const people = 12;

async function inviteThem(): Promise<void> {
  const now = systemClock.now();
  const settings = firstSettings("Clinic", "en", "US");
  await startClinic("Clinic", "en", "US", now);
  await makeMailQueue(await runningQueue(), { first: 1, longest: 1, gone: 2 });
  const list = Array.from({ length: people }, (_, at) => ({
    person: {
      name: `P ${at}`,
      email: `p${at}@example.org`,
      dateOfBirth: "1950-03-04",
      clinician: "",
      recordNumber: "",
      phone: "",
    },
    appointmentAt: new Date(now.getTime() + 10 * 86_400_000),
    language: "en",
  }));
  await makeInvitations(staff, list, { settings, send: true, now });
  await stopQueue();
  await closeDatabase();
}

// What the server runs; the queue is asked at once for the jobs whose worker is gone.
const worker = `
  import { editions } from "./content/index.ts";
  import { staffMailWords } from "./content/words/en/staff/alert-mail.ts";
  import { startJobs } from "./lib/jobs/start.ts";
  import { systemClock } from "./lib/clock/index.ts";
  const { queue } = await startJobs(systemClock, editions, staffMailWords);
  setTimeout(() => queue.supervise(), 3000);
`;

function startWorker(port: number): ChildProcess {
  return spawn(
    process.execPath,
    ["--import", "tsx", "--conditions=react-server", "--input-type=module", "--eval", worker],
    {
      env: {
        ...process.env,
        ...temporary.variables,
        SMTP_URL: `smtp://127.0.0.1:${port}`,
        SMTP_TLS: "optional",
      },
      stdio: "ignore",
    },
  );
}

it("sends again, under the same Message-ID, only what a killed worker was at", async () => {
  await inviteThem();
  let kill: (() => void) | undefined;
  const server = await testMailServer({
    onReceived: () => {
      if (server.received.length === 7) kill?.();
    },
  });
  const first = startWorker(server.port);
  kill = () => first.kill("SIGKILL");
  await once(first, "close");
  const arrived = server.received.length;
  expect(arrived).toBeLessThan(people);
  kill = undefined;
  const { prisma: between } = await openDatabase();
  const known = await between.mailing.findMany({ where: { state: "sent" } });
  await closeDatabase();

  const second = startWorker(server.port);
  const everybody = () => new Set(server.received.map(({ to }) => to)).size;
  await vi.waitFor(() => expect(everybody()).toBe(people), 60_000);
  // Long enough to write down the last of them.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  second.kill("SIGKILL");
  await once(second, "close");
  const { prisma } = await openDatabase();
  const mailings = await prisma.mailing.findMany({ where: { state: "sent" } });
  expect(mailings).toHaveLength(people);
  expect(await prisma.invitation.count({ where: { mail: "sent" } })).toBe(people);
  const ids = server.received.map(({ headers }) => headers["message-id"]);
  expect(new Set(ids).size).toBe(people);
  for (const { id } of known) expect(ids.filter((one) => one?.includes(id))).toHaveLength(1);
  expect(ids.length).toBeLessThanOrEqual(people + arrived - known.length);
  await server.close();
});
