import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { editions, invitedContentFor } from "@/content";
import { staffMailWords } from "@/content/words/en/staff/alert-mail";
import { startClinic } from "@/lib/clinic/settings-store";
import { systemClock } from "@/lib/clock";
import { openDatabase } from "@/lib/database/open";
import { mailQueue, makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { forgetEnvironment } from "@/lib/env";
import { noteOutcome } from "@/lib/invitations/change/note-outcome";
import { findEmergencies } from "@/lib/invitations/desk/list-emergencies";
import { findSession } from "@/lib/invitations/links/patient-sessions";
import { deputyAfter } from "@/lib/mail/queue-alerts";
import { sendTestAlert } from "@/lib/mail/send-test-alert";
import { smtpPost } from "@/lib/mail/smtp-post";
import { openLink } from "@/lib/responses/open-link";
import { saveDraft } from "@/lib/responses/save-draft";
import type { ClinicSettings } from "@/lib/settings/settings";
import { sampleInvitation } from "@/test-support/invitation";
import { type Behaviour, type TestMailServer, testMailServer } from "@/test-support/mail-server";
import { samplePerson, sampleSettings } from "@/test-support/person";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { dailyMailQueue, makeDailyMailQueue, queueDailyMail, sendDailyMail } from "./daily-mail";
import { startMailWorkers } from "./mail-worker";
import { mailSender } from "./send-mailings";

vi.setConfig({ testTimeout: 60_000 });

const staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "administrator" as const };
const content = invitedContentFor("en");
let temporary: TemporaryDatabase;
let server: TestMailServer;
let behaviour: Behaviour = "take";
let post: ReturnType<typeof smtpPost>;

async function set(changes: Partial<ClinicSettings>): Promise<void> {
  const { prisma } = await openDatabase();
  const settings = { ...sampleSettings, name: "Hill Clinic", ...changes };
  await prisma.clinic.update({ where: { id: 1 }, data: { settings } });
}
const setAlerts = (alertAddress: string, alertDeputy: string) => set({ alertAddress, alertDeputy });

beforeAll(async () => {
  temporary = await temporaryDatabase();
  await startClinic("Hill Clinic", "en", "GB", systemClock.now());
  await makeMailQueue(await runningQueue(), { first: 1, longest: 1, gone: 60 });
  server = await testMailServer({ behaviour: () => behaviour });
  post = smtpPost({ url: `smtp://127.0.0.1:${server.port}`, tls: "optional" });
});
beforeEach(async () => {
  behaviour = "take";
  await setAlerts("first@clinic.example", "deputy@clinic.example");
});
afterAll(async () => {
  await stopQueue();
  post.close();
  await server.close();
  await temporary.remove();
});

/** Somebody who was let in, and can say what they answer about signs. */
async function person() {
  const { id, token } = await sampleInvitation(systemClock.now(), { mail: "sent" });
  const now = systemClock.now();
  const { dateOfBirth } = samplePerson;
  const settings = sampleSettings;
  const key = { token };
  const opened = await openLink({ key, dateOfBirth, provenInvitation: null, settings, now });
  const session = opened.kind === "opened" ? await findSession(opened.session, false, now) : null;
  if (session === null) throw new Error("Nobody was let in.");
  const say = (answer: string) =>
    saveDraft({ content, session, now: systemClock.now() }, (draft) => ({
      ...draft,
      answers: { ...draft.answers, "emergency-signs": answer },
    }));
  return { id, say };
}

async function alertsOf(invitationId: string) {
  const { prisma } = await openDatabase();
  const orderBy = [{ queuedAt: "asc" }, { kind: "asc" }] as const;
  return prisma.mailing.findMany({ where: { invitationId }, orderBy: [...orderBy] });
}
const send = (ids: readonly string[]) =>
  mailSender({ post, clock: systemClock, editions, staffMail: staffMailWords })(ids);
const states = async (id: string) => (await alertsOf(id)).map(({ kind, state }) => [kind, state]);
const outcome = async (id: string, of: "reached" | "no-answer") => {
  const { prisma } = await openDatabase();
  const { emergencyAt } = await prisma.invitation.findUniqueOrThrow({ where: { id } });
  const reportedAt = emergencyAt ?? new Date(0);
  await noteOutcome(staff, id, { outcome: of, reportedAt, now: systemClock.now() });
};

describe("an alert", () => {
  it("goes to the first address once for a sign, and names nobody, also after a restart", async () => {
    const { id, say } = await person();
    await say("one-or-more");
    await say("not-sure");
    expect(await states(id)).toEqual([
      ["alert", "queued"],
      ["alert-deputy", "queued"],
    ]);
    await stopQueue();
    await startMailWorkers(await runningQueue(), {
      ...{ post, clock: systemClock, editions, staffMail: staffMailWords },
    });
    await vi.waitFor(async () => expect((await states(id))[0]).toEqual(["alert", "sent"]), 30_000);
    await stopQueue();
    expect(server.received.map(({ to }) => to)).toEqual(["first@clinic.example"]);
    const [mail] = server.received;
    const said = `${mail?.headers["subject"]} ${mail?.text} ${mail?.html}`;
    expect(mail?.text).toMatch(/https?:\/\/[^/\s]+\/staff\n/);
    for (const part of [...samplePerson.name.split(" "), samplePerson.dateOfBirth, id]) {
      expect(said).not.toContain(part);
    }
    expect(said).not.toMatch(/\b(?:emergency|pain|nerve|health|numb)\b/i);
    const { prisma } = await openDatabase();
    const row = await prisma.invitation.findUniqueOrThrow({ where: { id } });
    expect([row.mail, row.emergencyOutcome]).toEqual(["sent", null]);
  });

  it("goes to the deputy a quarter of an hour later, unless somebody recorded an outcome", async () => {
    const { id, say } = await person();
    await say("one-or-more");
    const deputy = (await alertsOf(id)).find(({ kind }) => kind === "alert-deputy")?.id ?? "";
    const [job] = await (await runningQueue()).findJobs(mailQueue, { data: { mailing: deputy } });
    const wait = Number(job?.startAfter) - Number(job?.createdOn);
    expect(Math.round(wait / 60_000)).toBe(deputyAfter);
    await send([deputy]);
    expect(server.received.at(-1)).toMatchObject({ to: "deputy@clinic.example" });
    expect(server.received.at(-1)?.text).toContain("For 15 minutes nobody");

    const other = await person();
    await other.say("not-sure");
    await outcome(other.id, "no-answer");
    const before = server.received.length;
    await send((await alertsOf(other.id)).map((one) => one.id));
    expect(server.received).toHaveLength(before);
    expect(await states(other.id)).toEqual([
      ["alert", "dropped"],
      ["alert-deputy", "dropped"],
    ]);
    // A sign after an outcome is a new one, and mailed anew.
    await other.say("one-or-more");
    expect((await states(other.id)).filter(([, state]) => state === "queued")).toHaveLength(2);
  });

  it("is seen on the desk while it does not go out", async () => {
    const { id, say } = await person();
    await say("one-or-more");
    const [alert] = await alertsOf(id);
    const failure = async () =>
      (await findEmergencies(systemClock.now())).find(({ invitation }) => invitation.id === id)
        ?.alertFailure;
    expect(await failure()).toBeNull();
    behaviour = 451;
    expect(await send([alert?.id ?? ""])).toMatchObject([{ result: "again", failure: "busy" }]);
    expect(await failure()).toBe("busy");
    behaviour = "take";
    await send([alert?.id ?? ""]);
    expect(await failure()).toBeNull();
  });

  it("is not sent where the clinic wants none, and can be tried where it does", async () => {
    await setAlerts("", "");
    const { id, say } = await person();
    await say("one-or-more");
    expect(await alertsOf(id)).toEqual([]);
    const test = () => sendTestAlert(staff, staffMailWords, systemClock.now());
    expect(await test()).toBe("no-address");
    await setAlerts("first@clinic.example", "");
    expect(await test()).toBe("sent");
    vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
    vi.stubEnv("SMTP_TLS", "optional");
    forgetEnvironment();
    expect(await test()).toBe("refused");
    vi.unstubAllEnvs();
    forgetEnvironment();
    await expect(
      sendTestAlert({ ...staff, role: "intake" }, staffMailWords, systemClock.now()),
    ).rejects.toThrow("settings:change");
  });
});

describe("the daily mail", () => {
  const nine = new Date("2026-12-01T09:05:00Z");
  const minutes = (count: number) => new Date(nine.getTime() + count * 60_000);
  const sendAt = (now: Date, day = "2026-12-01") =>
    sendDailyMail(day, { post, clock: { now: () => now }, words: staffMailWords });
  beforeEach(async () => {
    const { prisma } = await openDatabase();
    await prisma.invitation.deleteMany();
    const place = { timeZone: "Europe/London", reminderHour: 9 };
    await set({ ...place, dailyMailAddress: "morning@clinic.example" });
  });

  it("is put in the queue once a day, in the hours after its time", async () => {
    const queue = await runningQueue();
    await makeDailyMailQueue(queue);
    const jobs = async () => (await queue.findJobs(dailyMailQueue)).map(({ data }) => data);
    await queueDailyMail(queue, minutes(-6));
    await queueDailyMail(queue, minutes(180));
    expect(await jobs()).toEqual([]);
    await Promise.all([queueDailyMail(queue, nine), queueDailyMail(queue, minutes(10))]);
    await queueDailyMail(queue, minutes(60));
    expect(await jobs()).toEqual([{ day: "2026-12-01" }]);
    await set({ dailyMailAddress: "" });
    await queueDailyMail(queue, minutes(24 * 60));
    expect(await jobs()).toHaveLength(1);
  });

  it("says how much waits, without names, and nothing of what does not", async () => {
    const before = server.received.length;
    const today = { appointmentAt: minutes(300) };
    await sampleInvitation(nine, { appointmentAt: minutes(-3000), returnedAt: minutes(-4000) });
    await sampleInvitation(nine, { ...today, emergencyAt: nine });
    await sampleInvitation(nine, today);
    await sampleInvitation(nine, { ...today, revokedAt: nine });
    expect(await sendAt(nine)).toBeNull();
    expect(server.received.slice(before).map(({ to }) => to)).toEqual(["morning@clinic.example"]);
    const text = server.received.at(-1)?.text ?? "";
    expect(text.match(/.*: \d+$/gm)).toEqual([
      "Reported signs that cannot wait, with nobody reached yet: 1",
      "Summaries to review: 1",
      "Appointments today without a summary: 2",
    ]);
    expect(text).not.toContain(samplePerson.name);
  });

  it("is not sent where nothing waits or its day is over, and tried again after a passing fault", async () => {
    const before = server.received.length;
    expect(await sendAt(nine)).toBeNull();
    await sampleInvitation(nine, { appointmentAt: nine });
    expect(await sendAt(minutes(24 * 60))).toBeNull();
    expect(server.received).toHaveLength(before);
    behaviour = 451;
    expect(await sendAt(nine)).toBe("busy");
    behaviour = 550;
    expect(await sendAt(nine)).toBeNull();
    const { prisma } = await openDatabase();
    const failed = await prisma.auditEvent.findMany({ where: { action: "daily-mail.failed" } });
    expect(failed.map(({ detail }) => detail)).toEqual([
      { failure: "busy" },
      { failure: "rejected" },
    ]);
  });
});
