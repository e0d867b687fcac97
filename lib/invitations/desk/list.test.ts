import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/database/open";
import { stopQueue } from "@/lib/database/queue/running-queue";
import { noteOutcome } from "@/lib/invitations/change/note-outcome";
import { makeInvitations } from "@/lib/invitations/make";
import { type Status, statuses } from "@/lib/invitations/status";
import type { Staff } from "@/lib/permissions/staff";
import { firstSettings } from "@/lib/settings/settings";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { type DeskQuestion, viewDesk } from "./list";
import { cursorOf, markText } from "./list-cursor";
import { pageLength } from "./list-page";
import { keepSearch, readSearch } from "./search";
import { latestChange, signsWord, watchEmergencies } from "./watch-emergencies";

let temporary: TemporaryDatabase;
const staff: Staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "intake" };
const settings = { ...firstSettings("Clinic", "en", "US"), timeZone: "America/New_York" };
/** Still the 23rd in New York. */
const now = new Date("2026-11-24T03:00:00Z");
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

const invite = (people: readonly (readonly [name: string, appointmentAt: Date])[]) =>
  makeInvitations(
    staff,
    people.map(([name, appointmentAt]) => ({
      person: {
        name,
        email: null,
        dateOfBirth: "1950-03-04",
        clinician: "Dr Ode",
        recordNumber: "",
        phone: "",
      },
      appointmentAt,
      language: "en",
    })),
    { settings, send: false, now: new Date("2026-11-01T09:00:00Z") },
  );

const ask = (question: Partial<DeskQuestion> = {}) =>
  viewDesk(
    staff,
    { range: { kind: "upcoming" }, status: null, search: null, cursor: null, ...question },
    { settings, now },
  );
const namesOf = ({ invitations }: Awaited<ReturnType<typeof viewDesk>>) =>
  invitations.map(({ person }) => person.name);

beforeAll(async () => {
  temporary = await temporaryDatabase();
  await invite([
    ["Zoë Earlier Today", hours(-2)],
    ["Ana Yesterday", hours(-30)],
    ["Ana Older", hours(-300)],
    ["Ana Soon", hours(5)],
    ["Zoe Later", hours(50)],
  ]);
});
afterAll(async () => {
  await stopQueue();
  await temporary.remove();
});

describe("the desk's list", () => {
  it("begins with the clinic's today, the next appointment first", async () => {
    expect(namesOf(await ask())).toEqual(["Zoë Earlier Today", "Ana Soon", "Zoe Later"]);
  });

  it("goes back from the day before today, and shows one day alone", async () => {
    expect(namesOf(await ask({ range: { kind: "past" } }))).toEqual(["Ana Yesterday", "Ana Older"]);
    const today = await ask({ range: { kind: "day", day: "2026-11-23" } });
    expect(namesOf(today)).toEqual(["Zoë Earlier Today"]);
  });

  it("finds by the beginnings of all words, whatever the day", async () => {
    const find = async (search: string) => namesOf(await ask({ range: { kind: "any" }, search }));
    expect(await find("zoe")).toEqual(["Zoe Later", "Zoë Earlier Today"]);
    expect(await find("ol ANA")).toEqual(["Ana Older"]);
    expect(await find("older zoe")).toEqual([]);
    expect(await find("  -- ")).toEqual([]);
  });

  it("tells the audit log that a list was seen, and of no name", async () => {
    const { prisma } = await openDatabase();
    const before = await prisma.auditEvent.count();
    await ask({ range: { kind: "any" }, search: "Yesterday" });
    const events = await prisma.auditEvent.findMany({ orderBy: { seq: "asc" }, skip: before });
    expect(events).toMatchObject([
      {
        actor: "staff",
        actorId: "u1",
        action: "list.viewed",
        detail: { range: "any", searched: true, shown: 1 },
      },
    ]);
  });
});

describe("statuses and emergencies", () => {
  it("filters and counts by the same statuses that the rows show", async () => {
    const day = new Date("2027-03-01T15:00:00Z");
    const made = await invite(statuses.map((status) => [`Status ${status}`, day] as const));
    const { prisma } = await openDatabase();
    const at = new Date("2026-11-10T09:00:00Z");
    const columns: { readonly [status in Status]: object } = {
      "not-sent": {},
      planned: { sendAt: at },
      letter: { letterPrintedAt: at },
      queued: { mail: "queued" },
      sent: { mail: "sent" },
      failed: { mail: "failed" },
      started: { startedAt: at, mail: "sent" },
      returned: { startedAt: at, returnedAt: at, linkExpiresAt: at },
      reviewed: { startedAt: at, returnedAt: at, reviewedAt: at },
      filed: { startedAt: at, returnedAt: at, filedAt: at },
      locked: { lockedAt: at },
      expired: { startedAt: at, linkExpiresAt: now },
      revoked: { revokedAt: at },
    };
    await Promise.all(
      statuses.map((status, index) =>
        prisma.invitation.update({
          where: { id: made[index]?.id ?? "" },
          data: { linkExpiresAt: hours(1), ...columns[status] },
        }),
      ),
    );
    const range = { kind: "day" as const, day: "2027-03-01" };
    for (const status of statuses) {
      const desk = await ask({ range, status });
      expect(desk.invitations.map((one) => [one.person.name, one.status])).toEqual([
        [`Status ${status}`, status],
      ]);
      expect(desk.counts).toEqual(statuses.map((one) => ({ status: one, count: 1, more: false })));
    }
  });

  it("puts what nobody took note of first, whatever is asked for", async () => {
    const [made] = await invite([["Emer Gency", hours(-1000)]]);
    const { prisma } = await openDatabase();
    const where = { id: made?.id ?? "" };
    await prisma.invitation.update({ where, data: { emergencyAt: hours(-1) } });
    const flagged = await ask({ range: { kind: "day", day: "2031-01-01" } });
    expect(flagged.emergencies).toMatchObject([
      { invitation: { person: { name: "Emer Gency" } }, reportedAt: hours(-1), tries: [] },
    ]);
    expect(flagged.invitations).toEqual([]);
    await prisma.invitation.update({ where, data: { emergencySeenAt: now } });
    expect((await ask()).emergencies).toEqual([]);
  });

  it("puts those who did not answer below the others, with who tried last and when", async () => {
    const made = await invite(["Tried Already", "Waits Long", "Is New"].map((name) => [name, now]));
    const { prisma } = await openDatabase();
    await Promise.all(
      made.map(({ id }, at) =>
        prisma.invitation.update({ where: { id }, data: { emergencyAt: hours(at - 9) } }),
      ),
    );
    const id = made[0]?.id ?? "";
    const noted = { outcome: "no-answer", reportedAt: hours(-9) } as const;
    await noteOutcome(staff, id, { ...noted, now: hours(-6) });
    await noteOutcome(staff, id, { ...noted, now: hours(-5) });
    const shown = async () =>
      (await ask()).emergencies.map(({ invitation, tries }) => [
        invitation.person.name,
        tries.map(({ at }) => at),
      ]);
    const others = [
      ["Waits Long", []],
      ["Is New", []],
    ];
    expect(await shown()).toEqual([...others, ["Tried Already", [hours(-6), hours(-5)]]]);
    // Said once more, it is a new sign that nobody called about.
    const anew = { emergencyAt: hours(-1), emergencyOutcome: null };
    await prisma.invitation.update({ where: { id }, data: anew });
    expect(await shown()).toEqual([...others, ["Tried Already", []]]);
    await prisma.invitation.updateMany({ data: { emergencySeenAt: now } });
  });
});

describe("an open desk", () => {
  it("is told of new signs, and the log of a look alone where people are shown", async () => {
    const { prisma } = await openDatabase();
    const looks = () => prisma.auditEvent.count({ where: { action: "list.viewed" } });
    const change = await latestChange(staff);
    const signs = signsWord([]);
    const before = await looks();
    expect(await watchEmergencies(staff, { signs, change }, now)).toEqual({
      ...{ signs, emergencies: null, listChanged: false },
    });
    expect(await looks()).toBe(before);
    const [made] = await invite([["Just Now", now]]);
    const where = { id: made?.id ?? "" };
    await prisma.invitation.update({ where, data: { emergencyAt: hours(-1) } });
    const found = await watchEmergencies(staff, { signs, change }, now);
    expect(found).toMatchObject({
      emergencies: [{ invitation: { person: { name: "Just Now" } } }],
      listChanged: true,
    });
    expect(await looks()).toBe(before + 1);
    const again = await watchEmergencies(staff, { ...found, change: change + 99 }, now);
    expect(again).toMatchObject({ emergencies: null, listChanged: false });
    expect(await looks()).toBe(before + 1);
    await prisma.invitation.update({ where, data: { emergencySeenAt: now } });
  });
});

describe("pages of the list", () => {
  it("go forward and back over everyone once, also among equal times", async () => {
    const same = new Date("2028-05-05T15:00:00Z");
    const count = pageLength * 2 + 7;
    await invite(Array.from({ length: count }, (_, at) => [`Many ${at}`, same] as const));
    const range = { kind: "day" as const, day: "2028-05-05" };
    const first = await ask({ range });
    const go = (direction: "after" | "before", mark: typeof first.next) => {
      const text = mark === null ? "" : markText(mark);
      const cursor = direction === "after" ? cursorOf(text, undefined) : cursorOf(undefined, text);
      return ask({ range, cursor });
    };
    const second = await go("after", first.next);
    const third = await go("after", second.next);
    expect([first, second, third].map(({ invitations }) => invitations.length)).toEqual([
      pageLength,
      pageLength,
      7,
    ]);
    expect(new Set([first, second, third].flatMap(namesOf)).size).toBe(count);
    expect([first.previous, third.next]).toEqual([null, null]);
    const back = await go("before", third.previous);
    expect(namesOf(back)).toEqual(namesOf(second));
    const start = await go("before", back.previous);
    expect(namesOf(start)).toEqual(namesOf(first));
    expect(start.previous).toBeNull();
  });

  it("count up to a bound and say that there is more", async () => {
    const day = new Date("2029-05-05T15:00:00Z");
    await invite(Array.from({ length: 1001 }, (_, at) => [`Crowd ${at}`, day] as const));
    const { counts } = await ask({ range: { kind: "day", day: "2029-05-05" } });
    expect(counts.find(({ count }) => count > 0)).toEqual({
      status: "not-sent",
      count: 1000,
      more: true,
    });
  });

  it.each(["", "x", "1_2", "99999999999999999_x", `9${"0".repeat(15)}_`, "NaN_"])(
    "take no mark from %j",
    (text) => {
      expect(cursorOf(text, undefined)).toBeNull();
    },
  );
});

describe("a search", () => {
  it("is kept for the one who searched, and for an hour", async () => {
    const id = await keepSearch(staff, "  Okafor ", now);
    expect(await readSearch(staff, id, hours(0.9))).toBe("Okafor");
    expect(await readSearch({ ...staff, id: "u2" }, id, now)).toBeNull();
    expect(await readSearch(staff, id, hours(1.1))).toBeNull();
  });
});
