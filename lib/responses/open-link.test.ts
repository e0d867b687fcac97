import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openDatabase } from "@/lib/database/open";
import { makeLink } from "@/lib/invitations/links/links";
import { findSession } from "@/lib/invitations/links/patient-sessions";
import { newToken } from "@/lib/invitations/links/token";
import { keptUntil } from "@/lib/settings/retention";
import { everyRow, sampleInvitation } from "@/test-support/invitation";
import { samplePerson, sampleSettings } from "@/test-support/person";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { linkNumber, mostWrongDates, openLink } from "./open-link";
import { loadResponse } from "./store";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

const now = new Date("2026-11-24T09:00:00Z");
const right = samplePerson.dateOfBirth;
const wrong = "1950-03-05";

const open = (token: string, dateOfBirth: string, provenInvitation: string | null = null) =>
  openLink({ key: { token }, dateOfBirth, provenInvitation, settings: sampleSettings, now });
const letIn = async (token: string): Promise<string> => {
  const opening = await open(token, right);
  if (opening.kind !== "opened") throw new Error(`The link was ${opening.kind}.`);
  return opening.session;
};
const rowOf = async (id: string) =>
  (await openDatabase()).prisma.invitation.findUniqueOrThrow({ where: { id } });
const eventsOf = async (subjectId: string) => {
  const { prisma } = await openDatabase();
  const events = await prisma.auditEvent.findMany({
    where: { subjectId },
    orderBy: { seq: "asc" },
  });
  return events.map(({ action }) => action);
};
const lock = async (token: string) => {
  for (let tries = 0; tries < mostWrongDates; tries += 1) await open(token, wrong);
};

describe("a link with the right date of birth", () => {
  it("begins the form the first time, and tells the audit log", async () => {
    const { id, token } = await sampleInvitation(now);
    expect(await open(token, right)).toMatchObject({ kind: "opened", isOpen: true });
    const row = await rowOf(id);
    expect(row).toMatchObject({ startedAt: now, stage: "started" });
    const response = await loadResponse(row.responseId ?? "", now);
    expect(response?.draft).toMatchObject({
      answers: {},
      emergency: { shownAt: now.toISOString() },
    });
    expect(response?.expiresAt).toEqual(keptUntil(row, sampleSettings));
    expect(await eventsOf(id)).toEqual(["link.opened", "response.started"]);
  });

  it("opens the same form in every browser, also at the same moment", async () => {
    const { id, token } = await sampleInvitation(now);
    const sessions = await Promise.all([letIn(token), letIn(token), letIn(token)]);
    expect(new Set(sessions).size).toBe(3);
    const { responseId } = await rowOf(id);
    for (const session of sessions) {
      expect(await findSession(session, false, now)).toMatchObject({
        state: "started",
        responseId,
      });
    }
    expect((await eventsOf(id)).filter((action) => action === "response.started")).toHaveLength(1);
  });

  it("keeps when and by which link it was opened first, once the date was right", async () => {
    const { id, token } = await sampleInvitation(now);
    await open(token, wrong);
    expect(await rowOf(id)).toMatchObject({ openedAt: null, openedBy: null });
    await letIn(token);
    expect(await rowOf(id)).toMatchObject({ openedAt: now, openedBy: "copy" });
    const { prisma } = await openDatabase();
    const later = await makeLink(prisma, id, "mail", now);
    await letIn(later.token);
    expect(await rowOf(id)).toMatchObject({ openedAt: now, openedBy: "copy" });
  });

  it("opens by the number of a link that was tried before", async () => {
    const { token, link } = await sampleInvitation(now);
    expect(await open(token, wrong)).toEqual({ kind: "refused", link });
    expect(await linkNumber({ token })).toBe(link);
    const asked = { dateOfBirth: right, provenInvitation: null, settings: sampleSettings, now };
    expect(await openLink({ key: { link }, ...asked })).toMatchObject({ kind: "opened" });
  });

  it.each([
    ["expired", { linkExpiresAt: now }],
    ["revoked", { revokedAt: now }],
    ["returned", { returnedAt: now }],
  ])("tells who proved the date that it is %s, and shows no answer", async (state, changes) => {
    const { id, token } = await sampleInvitation(now, changes);
    expect(await open(token, right)).toMatchObject({ kind: "opened", isOpen: false });
    expect(await findSession(await letIn(token), false, now)).toMatchObject({
      state,
      responseId: null,
    });
    expect((await rowOf(id)).responseId).toBeNull();
  });
});

describe("wrong dates of birth", () => {
  it("lock the invitation at the fifth, for the right date too, until it is unlocked", async () => {
    const { id, token, link } = await sampleInvitation(now);
    const other = await sampleInvitation(now);
    for (let tries = 1; tries <= mostWrongDates; tries += 1) {
      expect((await rowOf(id)).lockedAt).toBeNull();
      expect(await open(token, wrong)).toEqual({ kind: "refused", link });
    }
    expect(await rowOf(id)).toMatchObject({ wrongDates: 5, lockedAt: now, stage: "locked" });
    expect(await eventsOf(id)).toEqual([
      ...Array.from({ length: 5 }, () => "link.wrong-date"),
      "link.locked",
    ]);
    const before = await everyRow();
    expect(await open(token, right)).toEqual({ kind: "refused", link });
    expect(await open(token, wrong)).toEqual({ kind: "refused", link });
    expect(await everyRow()).toEqual(before);
    expect(await rowOf(other.id)).toMatchObject({ wrongDates: 0, lockedAt: null });

    const { prisma } = await openDatabase();
    await prisma.invitation.update({ where: { id }, data: { lockedAt: null, wrongDates: 0 } });
    expect(await open(token, right)).toMatchObject({ kind: "opened" });
  });

  it("are each counted once when many come at the same moment", async () => {
    const { id, token } = await sampleInvitation(now);
    await Promise.all(Array.from({ length: 9 }, () => open(token, wrong)));
    expect((await rowOf(id)).wrongDates).toBe(mostWrongDates);
    expect((await eventsOf(id)).filter((action) => action === "link.locked")).toHaveLength(1);
  });

  it("are forgotten once the right one is given", async () => {
    const { id, token } = await sampleInvitation(now);
    for (let tries = 1; tries < mostWrongDates; tries += 1) await open(token, wrong);
    await letIn(token);
    expect((await rowOf(id)).wrongDates).toBe(0);
  });

  it("tell of the lock only a browser that proved the date of this invitation before", async () => {
    const { id, token, link } = await sampleInvitation(now);
    const other = await sampleInvitation(now);
    await lock(token);
    expect(await open(token, wrong, id)).toEqual({ kind: "locked" });
    expect(await open(token, right, other.id)).toEqual({ kind: "refused", link });
  });
});

describe("a link that is none", () => {
  it("is refused like a wrong date, and nothing is written", async () => {
    const { id } = await sampleInvitation(now);
    const before = await everyRow();
    for (const token of [newToken(), "", "x", "é".repeat(5000), "@/staff", id]) {
      expect((await open(token, right)).kind).toBe("refused");
      expect((await open(token, "1900-01-01")).kind).toBe("refused");
      expect(await linkNumber({ token })).toMatch(/^[0-9a-f-]{36}$/);
    }
    const asked = { dateOfBirth: right, provenInvitation: null, settings: sampleSettings, now };
    expect((await openLink({ key: { link: randomUUID() }, ...asked })).kind).toBe("refused");
    expect(await everyRow()).toEqual(before);
  });

  it("may have been one that staff ended by itself", async () => {
    const { token, link } = await sampleInvitation(now);
    const { prisma } = await openDatabase();
    await prisma.link.update({ where: { id: link }, data: { revokedAt: now } });
    expect((await open(token, right)).kind).toBe("refused");
  });

  it("tells of the end of the whole invitation, once the date is proved", async () => {
    const { token, link } = await sampleInvitation(now, { revokedAt: now });
    const { prisma } = await openDatabase();
    await prisma.link.update({ where: { id: link }, data: { revokedAt: now } });
    expect(await open(token, right)).toMatchObject({ kind: "opened", isOpen: false });
  });
});

it("keeps a token nowhere, in no form it could be read from, and logs none", async () => {
  const logged = [vi.spyOn(console, "error"), vi.spyOn(console, "warn"), vi.spyOn(console, "log")];
  const { token } = await sampleInvitation(now);
  await open(token, wrong);
  await letIn(token);
  const dump = (await everyRow()).join("\n");
  expect(dump).toContain("link.opened");
  const hex = (encoding: "utf8" | "base64url") => Buffer.from(token, encoding).toString("hex");
  for (const form of [token, hex("utf8"), hex("base64url")]) expect(dump).not.toContain(form);
  for (const log of logged) expect(log.mock.calls.flat().join(" ")).not.toContain(token);
});
