import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editions, invitedContentFor } from "@/content";
import { openDatabase } from "@/lib/database/open";
import { changedSincePrinted } from "@/lib/invitations/changed-since-printed";
import { NotPossibleNowError } from "@/lib/invitations/invitation-errors";
import {
  endSession,
  findSession,
  type InvitedSession,
} from "@/lib/invitations/links/patient-sessions";
import { sampleInvitation } from "@/test-support/invitation";
import { samplePerson, sampleSettings } from "@/test-support/person";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { deleteOwn } from "./delete-own";
import { loadReturned, recordUse } from "./desk/view-summary";
import type { Draft } from "./draft";
import { openLink } from "./open-link";
import { FormClosedError } from "./response-errors";
import { saveDraft } from "./save-draft";
import { sendToClinic } from "./send-to-clinic";
import { mostVersions, versionsOf } from "./sent-versions";
import { startInvited } from "./start-invited";
import { countResponses, loadResponse } from "./store";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

const now = new Date("2026-11-24T09:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const content = invitedContentFor("en");
const settings = sampleSettings;
const showing = { editions, settings };

const rowOf = async (id: string) =>
  (await openDatabase()).prisma.invitation.findUniqueOrThrow({ where: { id } });
const eventsOf = async (subjectId: string) => {
  const { prisma } = await openDatabase();
  const orderBy = { seq: "asc" } as const;
  const events = await prisma.auditEvent.findMany({ where: { subjectId }, orderBy });
  return events.map(({ action }) => action);
};

async function sessionOf(id: string, at = now, sentHere = false): Promise<InvitedSession> {
  const session = await findSession(id, sentHere, at);
  if (session === null) throw new Error("There is no such session.");
  return session;
}

/** A browser that was let in. */
async function browser(token: string, at = now): Promise<InvitedSession> {
  const opening = await openLink({
    key: { token },
    dateOfBirth: samplePerson.dateOfBirth,
    provenInvitation: null,
    settings,
    now: at,
  });
  if (opening.kind !== "opened") throw new Error(`The link was ${opening.kind}.`);
  return sessionOf(opening.session, at);
}

const put = (item: string, value: string) => (draft: Draft) => ({
  ...draft,
  answers: { ...draft.answers, [item]: value },
});

describe("answers to an invitation", () => {
  it("given on one device are there on another, from both at once", async () => {
    const { token } = await sampleInvitation(now);
    const [phone, laptop] = [await browser(token), await browser(token)];
    await Promise.all([
      saveDraft({ content, session: phone, now }, put("name", "Ruth")),
      saveDraft({ content, session: laptop, now }, put("do-again", "Swim")),
    ]);
    expect((await loadResponse(laptop.responseId ?? "", now))?.draft.answers).toEqual({
      name: "Ruth",
      "do-again": "Swim",
    });
  });

  it("are those of one invitation alone", async () => {
    const [one, other] = [await sampleInvitation(now), await sampleInvitation(now)];
    const [own, foreign] = [await browser(one.token), await browser(other.token)];
    expect(own.responseId).not.toBe(foreign.responseId);
    const forged: InvitedSession = { ...own, responseId: foreign.responseId };
    await saveDraft({ content, session: forged, now }, put("name", "Eve"));
    expect((await loadResponse(foreign.responseId ?? "", now))?.draft.answers).toEqual({});
  });

  it.each([
    ["the link's end", { linkExpiresAt: now }, false],
    ["being revoked", { revokedAt: now }, false],
    ["the appointment, once sent", { returnedAt: now, appointmentAt: now }, true],
  ])("are not saved after %s, whoever keeps the page open", async (_name, data, wasSent) => {
    const { id, token } = await sampleInvitation(now);
    const session = await browser(token);
    const { prisma } = await openDatabase();
    await prisma.invitation.update({ where: { id }, data });
    const saving = saveDraft({ content, session, now }, put("name", "Ruth"));
    await expect(saving).rejects.toMatchObject({ name: "FormClosedError", wasSent });
    await expect(deleteOwn(session, now)).rejects.toThrow(FormClosedError);
    expect((await loadResponse(session.responseId ?? "", now))?.draft.answers).toEqual({});
  });

  it("tell the desk at which step they were saved last", async () => {
    const { id, token } = await sampleInvitation(now);
    const session = await browser(token);
    await saveDraft({ content, session, step: "daily-life", now }, put("name", "Ruth"));
    await saveDraft({ content, session, now }, put("name", "Eve"));
    const { prisma } = await openDatabase();
    const row = await prisma.invitation.findUniqueOrThrow({ where: { id } });
    expect(row.lastStep).toBe("daily-life");
  });

  it("go on where they were let in before a lock", async () => {
    const { id, token } = await sampleInvitation(now);
    const session = await browser(token);
    const { prisma } = await openDatabase();
    await prisma.invitation.update({ where: { id }, data: { lockedAt: now } });
    expect(await saveDraft({ content, session, now }, put("name", "Ruth"))).not.toBeNull();
    expect((await sessionOf(session.id)).state).toBe("locked");
  });
});

describe("a session", () => {
  it("opens nothing once it was ended, whoever kept its cookie", async () => {
    const { id, token } = await sampleInvitation(now);
    const [here, there] = [await browser(token), await browser(token)];
    await endSession(here, now);
    await endSession(here, now);
    expect(await findSession(here.id, false, now)).toBeNull();
    expect(await findSession(here.id, true, now)).toBeNull();
    expect(await findSession(there.id, false, now)).not.toBeNull();
    const ended = (await eventsOf(id)).filter((action) => action === "response.session-ended");
    expect(ended).toHaveLength(1);
  });

  it("is over after 24 hours, and shows no answers after the link's end", async () => {
    const { token } = await sampleInvitation(now, { linkExpiresAt: later(1) });
    const { id } = await browser(token);
    expect((await sessionOf(id, later(0.99))).responseId).not.toBeNull();
    expect(await sessionOf(id, later(1))).toMatchObject({ state: "expired", responseId: null });
    expect(await findSession(id, false, later(24))).toBeNull();
  });

  it("goes on when the clock is set back an hour, and ends 24 hours after its beginning", async () => {
    const { token } = await sampleInvitation(now);
    const { id } = await browser(token);
    expect(await findSession(id, false, later(-1))).not.toBeNull();
    expect(await findSession(id, false, later(23))).not.toBeNull();
    expect(await findSession(id, false, later(24))).toBeNull();
  });

  it("has an id of its own: that of an invitation or a response opens nothing", async () => {
    const { id, token } = await sampleInvitation(now);
    const { responseId } = await browser(token);
    expect(await findSession(id, true, now)).toBeNull();
    expect(await findSession(responseId ?? "", true, now)).toBeNull();
  });
});

describe("a sign of an emergency", () => {
  it("is put before staff when it is said, stays, and comes back when it is said again", async () => {
    const { id, token } = await sampleInvitation(now);
    const session = await browser(token);
    const say = (answer: string, at: Date) =>
      saveDraft({ content, session, now: at }, put("emergency-signs", answer));
    await say("none", now);
    expect((await rowOf(id)).emergencyAt).toBeNull();
    await say("not-sure", later(1));
    expect((await rowOf(id)).emergencyAt).toEqual(later(1));
    await say("none", later(2));
    await say("one-or-more", later(3));
    expect((await rowOf(id)).emergencyAt).toEqual(later(1));
    const { prisma } = await openDatabase();
    await prisma.invitation.update({ where: { id }, data: { emergencySeenAt: later(4) } });
    await saveDraft({ content, session, now: later(5) }, put("name", "Ruth"));
    expect((await rowOf(id)).emergencySeenAt).toEqual(later(4));
    await say("not-sure", later(6));
    expect(await rowOf(id)).toMatchObject({ emergencyAt: later(6), emergencySeenAt: null });
    const tried = { emergencyOutcome: "no-answer" };
    await prisma.invitation.update({ where: { id }, data: tried });
    await say("one-or-more", later(7));
    expect(await rowOf(id)).toMatchObject({ emergencyAt: later(7), emergencyOutcome: null });
    await deleteOwn(session, later(8));
    expect((await rowOf(id)).emergencyAt).toEqual(later(7));
    const told = (await eventsOf(id)).filter((one) => one === "invitation.emergency-reported");
    expect(told).toHaveLength(3);
  });
});

describe("sending", () => {
  it("freezes the summary with the appointment, keeps it, and tells the audit log", async () => {
    const { id, token } = await sampleInvitation(now);
    const session = await browser(token);
    await saveDraft({ content, session, now }, (draft) => ({
      ...draft,
      answers: { "pain-now": 4, "print-size": "large" },
    }));
    const sent = await sendToClinic({ editions, content, session, settings, now: later(1) });
    expect(sent).toEqual({ unresolvedStep: null });
    const row = await rowOf(id);
    expect(row).toMatchObject({ returnedAt: later(1), stage: "returned" });
    const response = await loadResponse(row.responseId ?? "", later(2));
    expect(response?.expiresAt.toISOString()).toBe("2027-03-09T00:00:00.000Z");
    const model = response?.submission?.model;
    expect(model).toMatchObject({ name: samplePerson.name, paper: "a4", print: "large" });
    expect(model?.overview.identity.map(({ value }) => value)).toEqual(
      expect.arrayContaining([
        "4 March 1950, aged 76",
        "8 December 2026 at 09:00 (GMT), Dr Ode, Riverside Clinic",
      ]),
    );
    expect((await eventsOf(id)).at(-1)).toBe("response.returned");
  });

  it("opens until the appointment; then to the browser that sent alone", async () => {
    const { token } = await sampleInvitation(now, { appointmentAt: later(2) });
    const [sender, other] = [await browser(token), await browser(token)];
    await sendToClinic({ editions, content, session: sender, settings, now });
    const open = { state: "addable", responseId: sender.responseId };
    expect(await sessionOf(other.id, later(1))).toMatchObject(open);
    expect(await browser(token, later(1))).toMatchObject(open);
    const closed = { state: "returned", responseId: null };
    expect(await sessionOf(other.id, later(2))).toMatchObject(closed);
    expect(await browser(token, later(2))).toMatchObject(closed);
    expect((await sessionOf(sender.id, later(2), true)).responseId).toBe(sender.responseId);
  });

  it("keeps what was sent before beside what is added, and tells staff who had printed it", async () => {
    const { id, token } = await sampleInvitation(now);
    const session = await browser(token);
    const send = (at: Date) => sendToClinic({ editions, content, session, settings, now: at });
    await saveDraft({ content, session, now }, put("do-again", "Swim"));
    await send(now);
    const staff = { id: "u1", name: "Ana", email: "a@example.org", role: "clinician" } as const;
    await recordUse(staff, id, "printed", later(1));
    const { prisma } = await openDatabase();
    await prisma.invitation.update({ where: { id }, data: { reviewedAt: later(1) } });
    await saveDraft({ content, session, now: later(2) }, put("do-again", "Walk"));
    const unsent = await loadReturned(staff, id, { ...showing, now: later(2) });
    expect([unsent.answers["do-again"], changedSincePrinted(unsent.invitation)]).toEqual([
      "Swim",
      false,
    ]);
    await send(later(3));
    await expect(deleteOwn(session, later(3))).rejects.toMatchObject({ wasSent: true });
    const latest = await loadReturned(staff, id, { ...showing, now: later(4) });
    expect(latest.invitation).toMatchObject({ status: "returned", returnedAt: now });
    expect(changedSincePrinted(latest.invitation)).toBe(true);
    expect([latest.answers["do-again"], latest.isEarlier]).toEqual(["Walk", false]);
    const [first] = latest.versions;
    const earlier = await loadReturned(staff, id, {
      ...showing,
      now: later(4),
      version: first?.id,
    });
    expect([earlier.answers["do-again"], earlier.isEarlier]).toEqual(["Swim", true]);
    const elsewhere = loadReturned(staff, id, { ...showing, now: later(4), version: randomUUID() });
    await expect(elsewhere).rejects.toThrow(NotPossibleNowError);
    await recordUse(staff, id, "printed", later(5));
    expect(changedSincePrinted(await rowOf(id))).toBe(false);
  });

  it("keeps the first version and the latest ones of a form that is sent again and again", async () => {
    const { token } = await sampleInvitation(now);
    const session = await browser(token);
    for (let hour = 0; hour < mostVersions + 2; hour += 1) {
      await saveDraft({ content, session, now }, put("do-again", `${hour}`));
      await sendToClinic({ editions, content, session, settings, now: later(hour) });
    }
    const kept = await versionsOf(session.responseId ?? "");
    expect(kept).toHaveLength(mostVersions);
    expect([kept[0]?.sentAt, kept.at(-1)?.sentAt]).toEqual([now, later(mostVersions + 1)]);
  });

  it("happens once, also from two devices at once", async () => {
    const { id, token } = await sampleInvitation(now);
    const sessions = [await browser(token), await browser(token)];
    const sent = await Promise.allSettled(
      sessions.map((session) => sendToClinic({ editions, content, session, settings, now })),
    );
    expect(sent.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    expect((await eventsOf(id)).filter((action) => action === "response.returned")).toHaveLength(1);
  });

  it("waits for what is to be fixed", async () => {
    const { id, token } = await sampleInvitation(now);
    const session = await browser(token);
    await saveDraft({ content, session, now }, (draft) => ({
      ...draft,
      unresolved: { "about-this-form": { "date-of-birth.day": ["x"] } },
    }));
    expect(await sendToClinic({ editions, content, session, settings, now })).toEqual({
      unresolvedStep: "about-this-form",
    });
    expect((await rowOf(id)).returnedAt).toBeNull();
  });
});

describe("deleting before sending", () => {
  it("leaves no record, and the form can be begun again", async () => {
    const { id, token } = await sampleInvitation(now);
    const session = await browser(token);
    const response = session.responseId;
    expect(await deleteOwn(session, now)).toEqual({ response, remaining: 0 });
    expect(await countResponses(response ?? "")).toBe(0);
    expect(await rowOf(id)).toMatchObject({ responseId: null, startedAt: null, stage: "not-sent" });
    expect(await sessionOf(session.id)).toMatchObject({ state: "ready", responseId: null });
    expect(await saveDraft({ content, session, now }, put("name", "Ruth"))).toBeNull();
    expect(await deleteOwn(session, now)).toEqual({ response: null, remaining: 0 });
    await startInvited(session, { settings, now });
    expect((await sessionOf(session.id)).state).toBe("started");
    const told = await eventsOf(id);
    expect(told.slice(1)).toEqual(["response.started", "response.deleted", "response.started"]);
  });
});
