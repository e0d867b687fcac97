import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { editions } from "@/content";
import { staffMailWords } from "@/content/words/en/staff/alert-mail";
import { startClinic } from "@/lib/clinic/settings-store";
import { type Clock, systemClock } from "@/lib/clock";
import { openDatabase } from "@/lib/database/open";
import { mailQueue, makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { hashOf } from "@/lib/invitations/links/token";
import { makeInvitations } from "@/lib/invitations/make";
import { queueMailings } from "@/lib/mail/queue-mailings";
import { smtpPost } from "@/lib/mail/smtp-post";
import { firstSettings } from "@/lib/settings/settings";
import { selfSignedCertificate } from "@/test-support/mail-certificate";
import { type Behaviour, type TestMailServer, testMailServer } from "@/test-support/mail-server";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { everyFile, everyRow } from "./everything-stored";
import { startMailWorkers } from "./mail-worker";

vi.setConfig({ testTimeout: 120_000 });

const staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "intake" as const };
const day = 86_400_000;
let temporary: TemporaryDatabase;
const printed: string[] = [];

beforeAll(async () => {
  for (const name of ["error", "warn", "log"] as const) {
    vi.spyOn(console, name).mockImplementation((...said) => printed.push(said.join(" ")));
  }
  temporary = await temporaryDatabase();
  await startClinic("Hill Clinic", "en", "US", systemClock.now());
  await makeMailQueue(await runningQueue(), { first: 1, longest: 1, gone: 60 });
});
afterAll(async () => {
  await stopQueue();
  await temporary.remove();
});

async function invite(emails: readonly string[]): Promise<readonly string[]> {
  const now = systemClock.now();
  const list = emails.map((email) => ({
    person: {
      name: `Person ${email}`,
      email,
      dateOfBirth: "1950-03-04",
      clinician: "",
      recordNumber: "",
      phone: "",
    },
    appointmentAt: new Date(now.getTime() + 10 * day),
    language: "en",
  }));
  const made = await makeInvitations(staff, list, {
    settings: firstSettings("Hill Clinic", "en", "US"),
    send: true,
    now,
  });
  return made.map(({ id }) => id);
}

const quick = { silence: 2000, deadline: 6000 };

/** The computer's clock, which can be put on. */
function movableClock(): Clock & { readonly putOn: (milliseconds: number) => void } {
  let ahead = 0;
  return {
    now: () => new Date(systemClock.now().getTime() + ahead),
    putOn: (milliseconds) => {
      ahead += milliseconds;
    },
  };
}

/** A fresh queue whose workers send to this port, trying again after a second for a day. */
async function sendTo(
  port: number,
  trusted?: string,
  clock: Clock = systemClock,
): Promise<() => Promise<void>> {
  const queue = await runningQueue();
  const post =
    trusted === undefined
      ? smtpPost({ url: `smtp://127.0.0.1:${port}`, tls: "optional" }, quick)
      : smtpPost({ url: `smtps://localhost:${port}`, tls: "required" }, { ...quick, trusted });
  await startMailWorkers(queue, { post, clock, editions, staffMail: staffMailWords, longest: day });
  return async () => {
    await stopQueue();
    post.close();
  };
}

async function mailOf(id: string) {
  const { prisma } = await openDatabase();
  return prisma.invitation.findUniqueOrThrow({
    where: { id },
    select: { mail: true, mailings: true, links: true },
  });
}

/** Waits until none of these is under way, and gives how each ended. */
async function ended(ids: readonly string[]) {
  await vi.waitFor(
    async () => {
      for (const id of ids) expect((await mailOf(id)).mail).not.toBe("queued");
    },
    { timeout: 60_000, interval: 500 },
  );
  return Promise.all(ids.map(mailOf));
}

const tokenIn = (text: string): string => /\/i\/([\w-]{43})\?lang=en\s/.exec(text)?.[1] ?? "";
const receivedAt = (server: TestMailServer, to: string) =>
  server.received.filter((mail) => mail.to === to);

describe("whatever the mail server does, every invitation ends sent or visibly failed", () => {
  const twice: readonly Behaviour[] = [421, 451, "hang", "cut before the dot", "cut after the dot"];
  const passing = twice.map((behaviour, at) => ({ behaviour, email: `twice${at}@example.org` }));
  const always = [
    [451, "busy"],
    [550, "rejected"],
    ["hang", "timeout"],
    ["cut before the dot", "cut"],
  ] as const;
  const lasting = always.map(([behaviour, failure], at) => ({
    behaviour,
    failure,
    email: `always${at}@example.org`,
  }));
  const good = ["a", "b", "c"].map((name) => `${name}@example.org`);

  it("by trying again for the set time, and not twice for one mail", async () => {
    const server = await testMailServer({
      behaviour: (address, attempt) =>
        lasting.find(({ email }) => email === address)?.behaviour ??
        (attempt > 2 ? undefined : passing.find(({ email }) => email === address)?.behaviour) ??
        "take",
    });
    const emails = [...passing, ...lasting].map(({ email }) => email).concat(good);
    const ids = await invite(emails);
    const clock = movableClock();
    const stop = await sendTo(server.port, undefined, clock);
    const idOf = (email: string) => ids[emails.indexOf(email)] ?? "";
    const endless = lasting.filter(({ behaviour }) => behaviour !== 550);
    await ended(emails.filter((one) => !endless.some(({ email }) => email === one)).map(idOf));
    // One that hangs on a connection that was used before counts as cut off at first.
    await vi.waitFor(
      async () => {
        for (const { email, failure } of endless) {
          expect((await mailOf(idOf(email))).mailings).toMatchObject([{ failure }]);
          expect(server.attempts(email)).toBeGreaterThan(2);
        }
      },
      { timeout: 60_000, interval: 500 },
    );
    clock.putOn(day);
    const endings = new Map((await ended(ids)).map((one, at) => [emails[at] ?? "", one]));
    await stop();
    await server.close();

    for (const email of [...good, ...passing.map((one) => one.email)]) {
      const one = endings.get(email);
      expect(one?.mail, email).toBe("sent");
      expect(one?.mailings).toMatchObject([
        { state: "sent", failure: null, attempts: good.includes(email) ? 1 : 3 },
      ]);
      const hashes = one?.links.map(({ tokenHash }) => Buffer.from(tokenHash).toString("hex"));
      const mails = receivedAt(server, email);
      for (const { text } of mails) {
        expect(hashes).toContain(Buffer.from(hashOf(tokenIn(text))).toString("hex"));
      }
      const wasCut = passing.some(
        (other) => other.email === email && other.behaviour === "cut after the dot",
      );
      expect(mails, email).toHaveLength(wasCut ? 3 : 1);
      expect(new Set(mails.map(({ headers }) => headers["message-id"])).size).toBe(1);
    }

    for (const { email, behaviour, failure } of lasting) {
      const one = endings.get(email);
      expect(one?.mail, email).toBe("failed");
      expect(one?.mailings).toMatchObject([{ state: "failed" }]);
      // The last try of one that hangs may have been on a connection that was used before.
      const known = behaviour === "hang" ? [failure, "cut"] : [failure];
      expect(known).toContain(one?.mailings[0]?.failure);
      expect(receivedAt(server, email)).toHaveLength(0);
      if (behaviour === 550) expect(server.attempts(email)).toBe(1);
      else expect(server.attempts(email)).toBeGreaterThan(2);
      // Only where the mail may have arrived are its links kept.
      expect(one?.links.length === 0).toBe(behaviour === 451 || behaviour === 550);
    }
  });

  it("and tells the audit log of each end once", async () => {
    const { prisma } = await openDatabase();
    const events = await prisma.auditEvent.findMany({
      where: { action: { in: ["invitation.mailed", "invitation.mail-failed"] } },
    });
    expect(new Set(events.map(({ subjectId }) => subjectId)).size).toBe(events.length);
    const failed = events.filter(({ action }) => action === "invitation.mail-failed");
    expect(events).toHaveLength(passing.length + lasting.length + good.length);
    expect(failed.map(({ detail }) => detail)).toContainEqual({
      kind: "invitation",
      failure: "rejected",
    });
  });

  it("when nobody listens at first", async () => {
    const gone = await testMailServer();
    await gone.close();
    const [id = ""] = await invite(["late-server@example.org"]);
    const stop = await sendTo(gone.port);
    await vi.waitFor(
      async () =>
        expect((await mailOf(id)).mailings).toMatchObject([
          { state: "queued", failure: "refused" },
        ]),
      20_000,
    );
    expect((await mailOf(id)).links).toEqual([]);
    const server = await testMailServer({ port: gone.port });
    expect(await ended([id])).toMatchObject([{ mail: "sent" }]);
    await stop();
    await server.close();
    expect(server.received).toHaveLength(1);
  });

  it("when the certificate is bad until it is fixed", async () => {
    const [good, bad] = [selfSignedCertificate(), selfSignedCertificate()];
    const before = await testMailServer({ server: { ...bad, secure: true } });
    const [id = ""] = await invite(["certificate@example.org"]);
    const stop = await sendTo(before.port, good.cert);
    await vi.waitFor(
      async () =>
        expect((await mailOf(id)).mailings).toMatchObject([
          { state: "queued", failure: "certificate" },
        ]),
      20_000,
    );
    await before.close();
    const after = await testMailServer({ port: before.port, server: { ...good, secure: true } });
    expect(await ended([id])).toMatchObject([{ mail: "sent" }]);
    await stop();
    await after.close();
    expect(before.received).toHaveLength(0);
    expect(after.received).toHaveLength(1);
  });
});

describe("the token of a link", () => {
  it("is in the mail and nowhere else: no table, queue, file or log holds it", async () => {
    const server = await testMailServer();
    const ids = await invite(["token@example.org"]);
    const stop = await sendTo(server.port);
    await ended(ids);
    const token = tokenIn(server.received[0]?.text ?? "");
    expect(token).toHaveLength(43);
    const rows = await everyRow();
    expect(rows).toContain(`pgboss.`);
    expect(rows).toContain(Buffer.from(hashOf(token)).toString("hex"));
    const forms = [
      token,
      Buffer.from(token, "base64url").toString("hex"),
      Buffer.from(token).toString("hex"),
      Buffer.from(token).toString("base64"),
      "token@example.org",
    ];
    for (const form of forms) expect(rows).not.toContain(form);
    for (const file of everyFile(temporary.dataDir)) {
      for (const form of forms) expect(file.includes(form)).toBe(false);
    }
    await stop();
    await server.close();
    for (const form of forms) expect(printed.join("\n")).not.toContain(form);
  });
});

describe("a mail that is not wanted any more", () => {
  it("is not sent: revoked, returned, or queued once more meanwhile", async () => {
    const { prisma } = await openDatabase();
    const emails = ["revoked", "returned", "erased", "again"].map((name) => `${name}@example.org`);
    const [revoked = "", returned = "", erased = "", again = ""] = await invite(emails);
    const now = systemClock.now();
    const queue = await runningQueue();
    await prisma.$transaction((transaction) =>
      queueMailings(transaction, queue, [again], "invitation", now),
    );
    await prisma.invitation.update({ where: { id: revoked }, data: { revokedAt: now } });
    await prisma.invitation.update({ where: { id: returned }, data: { returnedAt: now } });
    await prisma.invitation.delete({ where: { id: erased } });
    const server = await testMailServer();
    const stop = await sendTo(server.port);
    const [first, second, third] = await ended([revoked, returned, again]);
    await vi.waitFor(async () => {
      expect(await queue.findJobs(mailQueue, { queued: true })).toHaveLength(0);
    }, 20_000);
    await stop();
    await server.close();
    expect(server.received.map(({ to }) => to)).toEqual(["again@example.org"]);
    expect(third?.mailings.map(({ state }) => state).sort()).toEqual(["dropped", "sent"]);
    for (const one of [first, second]) {
      expect(one).toMatchObject({ mail: "none", mailings: [{ state: "dropped" }], links: [] });
    }
  });
});
