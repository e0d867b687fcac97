import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/database/open";
import { mailQueue, makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { firstSettings } from "@/lib/settings/settings";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { makeInvitations, type NewInvitation } from "./make";
import { storedInvitation } from "./stored-invitation";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  await makeMailQueue(await runningQueue());
});
afterAll(async () => {
  await stopQueue();
  await temporary.remove();
});

const staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "intake" as const };
const now = new Date("2026-11-24T09:00:00Z");
const making = { settings: firstSettings("Clinic", "en", "US"), send: true, now };
const invitation = (name: string, email: string | null = "p@example.org"): NewInvitation => ({
  person: {
    name,
    email,
    dateOfBirth: "1950-03-04",
    clinician: "Dr Ode",
    recordNumber: "",
    phone: "",
  },
  appointmentAt: new Date("2026-12-08T14:30:00Z"),
  language: "en",
});

describe("inviting", () => {
  it("keeps the person sealed, queues mail, and tells the audit log, all at once", async () => {
    const made = await makeInvitations(staff, [invitation("Zoë Kanarienvogel")], making);
    const { prisma } = await openDatabase();
    const id = made[0]?.id ?? "";
    const row = await prisma.invitation.findUniqueOrThrow({ where: { id } });
    expect(storedInvitation(row, now)).toMatchObject({
      person: { name: "Zoë Kanarienvogel" },
      status: "queued",
      mail: "queued",
    });
    expect(JSON.stringify(row)).not.toContain("Kanarienvogel");
    expect(Buffer.from(row.sealed).toString("utf8")).not.toContain("example.org");
    const [mailing] = await prisma.mailing.findMany({ where: { invitationId: id } });
    const jobs = await (await runningQueue()).findJobs(mailQueue, {
      data: { mailing: mailing?.id },
    });
    expect(jobs).toHaveLength(1);
    const events = await prisma.auditEvent.findMany({ where: { subjectId: id } });
    expect(events.map(({ action }) => action)).toEqual(["invitation.made", "invitation.queued"]);
  });

  it("invites nobody twice to one appointment, even from two desks at once", async () => {
    const list = [invitation("Ruth One"), invitation("Ruth Two")];
    const both = await Promise.all([
      makeInvitations(staff, list, making),
      makeInvitations(staff, [...list, invitation("ruth  one")], making),
    ]);
    const ids = new Set(both.flat().map(({ id }) => id));
    expect(ids.size).toBe(2);
    expect(both.flat().filter(({ isNew }) => isNew)).toHaveLength(2);
  });

  it("queues no mail to those without an address, nor when nothing is to be sent", async () => {
    const made = await makeInvitations(staff, [invitation("No Mail", null)], making);
    const later = await makeInvitations(staff, [invitation("Later")], { ...making, send: false });
    const { prisma } = await openDatabase();
    const ids = [...made, ...later].map(({ id }) => id);
    expect(await prisma.mailing.count({ where: { invitationId: { in: ids } } })).toBe(0);
  });
});
