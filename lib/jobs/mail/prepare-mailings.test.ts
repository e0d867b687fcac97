import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { contentFor, editions } from "@/content";
import { startClinic } from "@/lib/clinic/settings-store";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { hashOf } from "@/lib/invitations/links/token";
import { makeInvitations } from "@/lib/invitations/make";
import { firstSettings } from "@/lib/settings/settings";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { prepareMailings } from "./prepare-mailings";

const given = vi.hoisted(() => ({ deployment: "trial", appOrigin: "https://ask.example.org" }));
vi.mock("@/lib/env", async (original) => {
  const real = await original<typeof import("@/lib/env")>();
  return { ...real, environment: () => ({ ...real.environment(), ...given }) };
});

let temporary: TemporaryDatabase;
const now = new Date("2026-11-24T09:00:00Z");
beforeAll(async () => {
  temporary = await temporaryDatabase();
  await makeMailQueue(await runningQueue());
  await startClinic("Hill Clinic", "en", "US", now);
});
afterAll(async () => {
  await stopQueue();
  await temporary.remove();
});

const staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "intake" as const };
let people = 0;

/** The mailing of someone who was invited, after both rows were changed. */
async function queued(
  invitation: Prisma.InvitationUpdateInput = {},
  mailing: Prisma.MailingUpdateInput = {},
): Promise<string> {
  people += 1;
  const person = {
    name: `Ruth Kanarienvogel ${people}`,
    email: "ruth@example.org",
    dateOfBirth: "1950-03-04",
    clinician: "Dr Ode",
    recordNumber: "",
    phone: "",
  };
  const appointmentAt = new Date("2026-12-08T14:30:00Z");
  const [made] = await makeInvitations(staff, [{ person, appointmentAt, language: "en" }], {
    settings: firstSettings("Hill Clinic", "en", "US"),
    send: true,
    now,
  });
  const { prisma } = await openDatabase();
  const id = made?.id ?? "";
  await prisma.invitation.update({ where: { id }, data: invitation });
  const [row] = await prisma.mailing.findMany({ where: { invitationId: id } });
  await prisma.mailing.update({ where: { id: row?.id ?? "" }, data: mailing });
  return row?.id ?? "";
}

describe("the mail of a mailing", () => {
  it("goes to the person from the clinic, with a new link of which the hash alone is kept", async () => {
    const id = await queued();
    const { ready, ended } = await prepareMailings([id], now, editions);
    const mail = ready[0]?.mail;
    expect([ready.length, ended]).toEqual([1, []]);
    expect(mail).toMatchObject({
      id,
      to: "ruth@example.org",
      from: { name: "Hill Clinic", address: "clinic@localhost.invalid" },
    });
    const address = /https:\/\/ask\.example\.org\/i\/([\w-]{43})\?lang=en\n/;
    const token = address.exec(mail?.text ?? "")?.[1] ?? "";
    const { prisma } = await openDatabase();
    const link = await prisma.link.findUnique({ where: { tokenHash: hashOf(token) } });
    expect(link).toMatchObject({
      id: ready[0]?.attempted.linkId,
      invitationId: ready[0]?.attempted.invitationId,
      givenBy: "mail",
    });
  });

  it("is in the language of the invitation, with links that keep it", async () => {
    const id = await queued({ language: "es" }, { kind: "reminder" });
    const [prepared] = (await prepareMailings([id], now, editions)).ready;
    const { language, subject, text, html } = prepared?.mail ?? {};
    const words = contentFor("es").mailWords;
    expect([language, subject]).toEqual(["es", words.subject.reminder]);
    expect(html).toContain('<html lang="es">');
    expect(text).toContain("8 de diciembre de 2026");
    expect([...(text ?? "").matchAll(/https:\S+/g)].map(([link]) => link.slice(-8))).toEqual([
      "?lang=es",
      "?lang=es",
    ]);
  });

  it("says nothing of who it is for", async () => {
    const { ready } = await prepareMailings([await queued()], now, editions);
    const said = JSON.stringify({ ...ready[0]?.mail, to: "" });
    expect(said).not.toMatch(/Ruth|Kanarienvogel|1950|Ode|ruth@/);
  });

  it("has another link at each attempt", async () => {
    const id = await queued();
    const texts = [
      await prepareMailings([id], now, editions),
      await prepareMailings([id], now, editions),
    ].map(({ ready }) => ready[0]?.mail.text);
    expect(texts[0]).not.toBe(texts[1]);
  });
});

describe("no mail is made, and no link", () => {
  const past = new Date("2026-11-24T08:00:00Z");
  const reminder = { kind: "reminder" };
  it.each<[string, Prisma.InvitationUpdateInput, Prisma.MailingUpdateInput, unknown]>([
    ["revoked", { revokedAt: past }, {}, { result: "dropped" }],
    ["returned", { returnedAt: past }, {}, { result: "dropped" }],
    ["asked for no reminders", { remindersOff: true }, reminder, { result: "dropped" }],
    ["had the appointment", { appointmentAt: past }, reminder, { result: "dropped" }],
    ["has no link that could work", { linkExpiresAt: past }, {}, { failure: "late" }],
    ["was changed in the database", { sealed: Buffer.from("x") }, {}, { failure: "unreadable" }],
  ])("for who %s", async (_, invitation, mailing, end) => {
    const { ready, ended } = await prepareMailings(
      [await queued(invitation, mailing)],
      now,
      editions,
    );
    expect(ready).toEqual([]);
    expect(ended).toMatchObject([end]);
    const { prisma } = await openDatabase();
    const invitationId = ended[0]?.invitationId ?? "";
    expect(await prisma.link.count({ where: { invitationId } })).toBe(0);
  });

  it("for a mailing that has ended, or is not there", async () => {
    const sent = await queued({}, { state: "sent" });
    const nobody = "55555555-5555-4555-8555-555555555555";
    expect(await prepareMailings([sent, nobody], now, editions)).toEqual({ ready: [], ended: [] });
  });

  it("in production while the clinic's phone and sender address are made up", async () => {
    const id = await queued();
    given.deployment = "production";
    const { ready, ended } = await prepareMailings([id], now, editions);
    given.deployment = "trial";
    expect(ready).toEqual([]);
    expect(ended).toMatchObject([{ result: "again", failure: "settings" }]);
  });
});
