import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/database/open";
import { mailQueue, makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { environment } from "@/lib/env";
import { firstSettings } from "@/lib/settings/settings";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { firstIdentityKeyOf } from "./keys/first-identity";
import { knownPeople } from "./known-people";
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
  it("plans the mail by the clinic's days before the appointment, and for nobody without email", async () => {
    const settings = { ...making.settings, sendDaysBefore: 7 };
    const list = [invitation("Planned Person"), invitation("Planned Letter", null)];
    const made = await makeInvitations(staff, list, { ...making, settings });
    expect(made.map(({ sendAt }) => sendAt)).toEqual([new Date("2026-12-01T09:00:00Z"), null]);
    const late = { ...settings, sendDaysBefore: 21 };
    const [atOnce] = await makeInvitations(staff, [invitation("Late One")], {
      ...making,
      settings: late,
    });
    const { prisma } = await openDatabase();
    const ids = [...made, atOnce].map((one) => one?.id ?? "");
    const rows = await prisma.invitation.findMany({ where: { id: { in: ids } } });
    const stages = ids.map((id) => rows.find((row) => row.id === id)?.stage);
    expect(stages).toEqual(["planned", "not-sent", "queued"]);
  });

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

  const at = (day: string, person: Partial<NewInvitation["person"]>): NewInvitation => ({
    ...invitation(person.name ?? "Nobody"),
    person: { ...invitation(person.name ?? "Nobody").person, ...person },
    appointmentAt: new Date(`${day}T14:30:00Z`),
  });
  const personOf = async (id: string) => {
    const { prisma } = await openDatabase();
    return (await prisma.invitation.findUniqueOrThrow({ where: { id } })).personId;
  };
  const idsOf = (made: readonly { readonly id: string }[]) => made.map(({ id }) => id);

  it("keeps a person together however the name is written, in one list and in the next", async () => {
    const ids = idsOf([
      ...(await makeInvitations(
        staff,
        [
          at("2027-01-04", { name: "John O'Neill", recordNumber: "AB-77", phone: "020 7946 0018" }),
          at("2027-01-04", { name: "O'NEILL, John" }),
          at("2027-01-05", { name: "John O Neill" }),
        ],
        making,
      )),
      ...(await makeInvitations(staff, [at("2027-01-06", { name: "oneill john" })], making)),
    ]);
    expect(ids[1]).toBe(ids[0]);
    expect(new Set(ids).size).toBe(3);
    expect(new Set(await Promise.all(ids.map(personOf))).size).toBe(1);
    const { prisma } = await openDatabase();
    const last = await prisma.invitation.findUniqueOrThrow({ where: { id: ids[3] ?? "" } });
    expect(storedInvitation(last, now).person).toMatchObject({
      name: "oneill john",
      recordNumber: "AB-77",
      phone: "020 7946 0018",
    });
  });

  it("takes one person for one from two desks at once, and twins for two", async () => {
    const desks = ["Maryann Smith", "SMITH, Mary-Ann", "Mary Ann Smith"].map((name, index) =>
      makeInvitations(staff, [at(`2027-02-0${index + 1}`, { name })], making),
    );
    const same = idsOf((await Promise.all(desks)).flat());
    expect(new Set(await Promise.all(same.map(personOf))).size).toBe(1);
    const twins = await makeInvitations(
      staff,
      ["Aidan Smith", "Nadia Smith"].map((name) => at("2027-02-04", { name })),
      making,
    );
    expect(new Set(await Promise.all(idsOf(twins).map(personOf))).size).toBe(2);
  });

  it("makes nothing for a record number of another name, and says whose it is", async () => {
    const [first] = await makeInvitations(
      staff,
      [at("2027-03-01", { name: "Ruth Ode", recordNumber: "R 9" })],
      making,
    );
    const asked = [at("2027-03-02", { name: "Rosa Ode", recordNumber: "r-9" })];
    const [second] = await makeInvitations(staff, asked, making);
    expect(second).toEqual({ id: first?.id, isNew: false, recordTaken: true, sendAt: null });
    const { prisma } = await openDatabase();
    const [known] = await knownPeople(
      prisma,
      asked.map(({ person }) => person),
      now,
    );
    expect(known).toMatchObject({ kind: "record-taken", invitations: [{ id: first?.id }] });
  });

  it("tells a list of whom there are invitations already", async () => {
    const people = ["Mary Ann SMITH", "Nobody Yet"].map(
      (name) => at("2027-04-01", { name }).person,
    );
    const { prisma } = await openDatabase();
    const [mary, nobody] = await knownPeople(prisma, people, now);
    expect(mary?.invitations.map(({ status }) => status)).toEqual(["queued", "queued", "queued"]);
    expect(nobody).toBeNull();
  });

  it("invites nobody anew whose keys are still of the first making", async () => {
    const one = at("2027-05-01", { name: "Vera Old" });
    const [made] = await makeInvitations(staff, [one], making);
    const { prisma } = await openDatabase();
    await prisma.invitation.update({
      where: { id: made?.id ?? "" },
      data: {
        keysVersion: 1,
        personId: null,
        nameKey: null,
        identityKey: firstIdentityKeyOf(environment().lookupSecret, one.person, one.appointmentAt),
      },
    });
    const [again] = await makeInvitations(staff, [one], making);
    expect(again).toEqual({ id: made?.id, isNew: false, recordTaken: false, sendAt: null });
  });
});
