import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editions } from "@/content";
import { startClinic } from "@/lib/clinic/settings-store";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { DuplicateInvitationError, NotPossibleNowError } from "@/lib/invitations/invitation-errors";
import { makeInvitations } from "@/lib/invitations/make";
import { prepareMailings } from "@/lib/jobs/mail/prepare-mailings";
import { linkEnd } from "@/lib/settings/clinic-time";
import { firstSettings } from "@/lib/settings/settings";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { changeAppointment } from "./change-appointment";

let temporary: TemporaryDatabase;
const now = new Date("2026-11-24T09:00:00Z");
beforeAll(async () => {
  temporary = await temporaryDatabase();
  await makeMailQueue(await runningQueue());
  await startClinic("Clinic", "en", "US", now);
});
afterAll(async () => {
  await stopQueue();
  await temporary.remove();
});

const staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "intake" as const };
const settings = { ...firstSettings("Clinic", "en", "US"), timeZone: "Europe/London" };
const first = new Date("2026-12-08T14:30:00Z");
const second = new Date("2026-12-15T09:00:00Z");
const moving = { settings, now, tell: true };

async function invited(
  name: string,
  columns: Prisma.InvitationUncheckedUpdateInput = {},
  email: string | null = "ruth@example.org",
): Promise<string> {
  const person = {
    name,
    email,
    dateOfBirth: "1950-03-04",
    clinician: "",
    recordNumber: "",
    phone: "",
  };
  const one = { person, appointmentAt: first, language: "es" };
  const [made] = await makeInvitations(staff, [one], { settings, send: false, now });
  const { prisma } = await openDatabase();
  await prisma.invitation.update({ where: { id: made?.id ?? "" }, data: columns });
  return made?.id ?? "";
}
const stored = async (id: string) =>
  (await openDatabase()).prisma.invitation.findUniqueOrThrow({
    where: { id },
    include: { mailings: true },
  });

describe("an appointment that moves", () => {
  it("takes planned mail along, which says the new day by itself", async () => {
    const sendAt = new Date(second.getTime() - 20 * 86_400_000);
    const id = await invited("Planned Patient", { mail: "none", sendAt });
    expect(await changeAppointment(staff, id, second, moving)).toBe("waiting-mail");
    const row = await stored(id);
    expect(row.mailings).toEqual([]);
    expect(row.sendAt).not.toEqual(sendAt);
    expect(row.sendAt?.getTime()).toBeLessThan(second.getTime());
  });

  it("takes link and reminders along, and tells who was mailed before", async () => {
    const id = await invited("Ruth Kanarienvogel", {
      mail: "sent",
      remindersSent: 2,
      remindedAt: now,
    });
    expect(await changeAppointment(staff, id, second, moving)).toBe("mail");
    const row = await stored(id);
    expect(row).toMatchObject({ appointmentAt: second, remindersSent: 0, remindedAt: null });
    expect(row.linkExpiresAt).toEqual(linkEnd(second, settings));
    const [mailing] = row.mailings;
    expect(mailing).toMatchObject({ kind: "moved", state: "queued" });
    const { ready } = await prepareMailings([mailing?.id ?? ""], now, editions);
    const said = `${ready[0]?.mail.subject} ${ready[0]?.mail.text}`;
    expect(said).toContain(editions.contentFor("es").mailWords.subject.moved);
    expect(said).toContain("15 de diciembre de 2026");
    expect(said).not.toMatch(/Ruth|Kanarienvogel|1950|8 de diciembre/);
    const event = { where: { subjectId: id, action: "invitation.moved" } };
    const { prisma } = await openDatabase();
    expect(await prisma.auditEvent.findFirst(event)).toMatchObject({ detail: { told: "mail" } });
  });

  it("is told also to who has sent the form, but not once it is over", async () => {
    const id = await invited("Sent Back", { mail: "sent", returnedAt: now });
    await changeAppointment(staff, id, second, moving);
    const mailings = (await stored(id)).mailings.map((mailing) => mailing.id);
    expect((await prepareMailings(mailings, now, editions)).ready).toHaveLength(1);
    const { ended } = await prepareMailings(mailings, second, editions);
    expect(ended).toMatchObject([{ result: "dropped" }]);
  });

  it.each([
    [
      "waits in the queue: that mail will say it",
      { mail: "queued" },
      "ruth@example.org",
      "waiting-mail",
    ],
    ["has no address", {}, null, "letter"],
    ["was never mailed", {}, "ruth@example.org", "letter"],
  ])("sends no mail of its own where a person %s", async (name, columns, email, told) => {
    const id = await invited(name, columns, email);
    expect(await changeAppointment(staff, id, second, moving)).toBe(told);
    expect((await stored(id)).mailings).toEqual([]);
  });

  it("is told to nobody when staff say so", async () => {
    const id = await invited("Quiet", { mail: "sent" });
    expect(await changeAppointment(staff, id, second, { ...moving, tell: false })).toBe("letter");
  });

  it("is refused where the person has an invitation to that one, when it is revoked, and to others", async () => {
    const id = await invited("Twice Invited");
    const other = await invited("Twice Invited");
    expect(other).toBe(id);
    const third = await makeInvitations(
      staff,
      [
        {
          person: {
            name: "Twice Invited",
            email: null,
            dateOfBirth: "1950-03-04",
            clinician: "",
            recordNumber: "",
            phone: "",
          },
          appointmentAt: second,
          language: "en",
        },
      ],
      { settings, send: false, now },
    );
    await expect(changeAppointment(staff, id, second, moving)).rejects.toThrow(
      DuplicateInvitationError,
    );
    expect(third[0]?.id).not.toBe(id);
    const gone = await invited("Revoked", { revokedAt: now });
    await expect(changeAppointment(staff, gone, second, moving)).rejects.toThrow(
      NotPossibleNowError,
    );
    const nobody = Object.assign({ ...staff }, { role: "patient" });
    await expect(changeAppointment(nobody, id, first, moving)).rejects.toThrow();
  });
});
