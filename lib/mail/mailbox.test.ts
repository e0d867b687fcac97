import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { openDatabase } from "@/lib/database/open";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { filePost, mailFolder } from "./file-post";
import { isMailboxOpen, listMailbox, readFromMailbox } from "./mailbox";
import type { OutgoingMail } from "./outgoing-mail";

const given = vi.hoisted(() => ({ deployment: "trial" }));
vi.mock("@/lib/env", async (original) => {
  const real = await original<typeof import("@/lib/env")>();
  return { ...real, environment: () => ({ ...real.environment(), ...given }) };
});

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

const staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "intake" as const };
const now = new Date("2026-11-24T09:00:00Z");
const mail: OutgoingMail = {
  id: "33333333-3333-4333-8333-333333333333",
  kind: "invitation",
  language: "en",
  subject: "Un formulario, señora: 日本語のとても長い件名がここに入りますよ",
  text: `Hello,\n\n${"É".repeat(100)}=41 https://ask.example.org/i/token\n`,
  html: "<p>Héllo = you</p>\n",
  to: "p@example.org",
  from: { name: "Clínica", address: "desk@clinic.example" },
  stopLink: "https://ask.example.org/stop",
};

it("shows the mail that was kept, as it was made, the newest first, and audits it", async () => {
  expect(await listMailbox(staff, now)).toEqual([]);
  const folder = mailFolder(temporary.dataDir);
  const later = { ...mail, id: "44444444-4444-4444-8444-444444444444" };
  await filePost(folder).deliver(mail, now);
  await filePost(folder).deliver(later, new Date("2026-11-24T10:00:00Z"));
  mkdirSync(path.join(folder, "other"));
  writeFileSync(path.join(folder, "x.eml.part"), "");
  expect((await listMailbox(staff, now)).map(({ id }) => id)).toEqual([later.id, mail.id]);
  expect(await readFromMailbox(staff, mail.id, now)).toEqual({
    id: mail.id,
    to: mail.to,
    from: "Clínica <desk@clinic.example>",
    subject: mail.subject,
    sentAt: now,
    text: mail.text,
    html: mail.html,
  });
  const { prisma } = await openDatabase();
  const events = await prisma.auditEvent.findMany({ orderBy: { seq: "asc" } });
  expect(events.map(({ action }) => action)).toEqual([
    ...["list.viewed", "list.viewed", "invitation.viewed"],
  ]);
});

it.each(["../keys/vault-keys", "..%2f", "x", ""])("has no mail %j", async (id) => {
  expect(await readFromMailbox(staff, id, now)).toBeNull();
});

it("is not there in production", async () => {
  given.deployment = "production";
  expect(isMailboxOpen()).toBe(false);
  expect(await listMailbox(staff, now)).toEqual([]);
  expect(await readFromMailbox(staff, mail.id, now)).toBeNull();
});
