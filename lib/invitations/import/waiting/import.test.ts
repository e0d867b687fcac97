import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { verifyLog } from "@/lib/audit/verify-log";
import { openDatabase } from "@/lib/database/open";
import { makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { everyRow } from "@/lib/jobs/mail/everything-stored";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import {
  confirm,
  context,
  count,
  doneWith,
  fatesOf,
  file,
  headers,
  lastEvent,
  line,
  noChoices,
  now,
  previewOf,
  sent,
  settings,
  staff,
  stored,
  tableOf,
  taken,
} from "@/test-support/waiting-import";
import { takeBadRows } from "./bad-rows";
import { confirmImport } from "./confirm-import";
import { chooseOrder, mapColumns } from "./decide-import";
import type { ImportChoices } from "./plan";
import { takeImport } from "./take-import";
import { viewColumns, viewImport } from "./view-import";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  await makeMailQueue(await runningQueue());
});
afterAll(async () => {
  await stopQueue();
  await temporary.remove();
});
beforeEach(async () => {
  const { prisma } = await openDatabase();
  await prisma.invitation.deleteMany();
});

const other = { ...staff, id: "u2" };
const nothing = { planned: 0, moved: 0, untold: 0, leftOut: 0, calledOff: 0, revoked: 0 };

describe("a file of people", () => {
  it("invites nobody until it is confirmed, and then each once", async () => {
    const id = await taken(file(line("Zoë Ng"), line("No Mail", ""), line("zoe  ng"), line("=x")));
    expect(await fatesOf(id)).toEqual(["new", "new", "twice"]);
    expect(await count()).toEqual([0, 0]);
    expect(await lastEvent("import.previewed")).toMatchObject({
      actorId: "u1",
      detail: { good: 3, bad: 1, new: 2 },
    });
    const outcome = { ...nothing, made: 2, mailed: 1, known: 1, late: 0, bad: 1 };
    expect(await doneWith(id)).toEqual({ kind: "done", ...outcome });
    expect(await count()).toEqual([2, 1]);
    expect((await lastEvent("import.confirmed"))?.detail).toEqual(outcome);
    expect(await verifyLog()).toMatchObject({ faults: [] });
  });

  it("plans the mail by the clinic's days before the appointment, and sends the late at once", async () => {
    const id = await taken(file(line("Far Away", "p@example.org", "2026-12-20"), line("Near By")));
    const confirmed = await confirmImport(staff, id, {
      ...context,
      settings: { ...settings, sendDaysBefore: 14 },
      send: true,
      choices: noChoices,
      orderConfirmed: false,
    });
    const done = confirmed && "done" in confirmed ? confirmed.done : "";
    expect(await viewImport(staff, done, context)).toMatchObject({ mailed: 1, planned: 1 });
    expect((await stored()).map(({ stage }) => stage)).toEqual(["queued", "planned"]);
  });

  it("invites nobody twice when it is sent again, or confirmed twice, or at once", async () => {
    const text = file(line("Ruth One"), line("Ruth Two"));
    const [first, second] = [await taken(text), await taken(text)];
    const done = await Promise.all([confirm(first), confirm(first), confirm(second)]);
    expect(done.filter((id) => id !== null).length).toBeGreaterThan(1);
    expect(await count()).toEqual([2, 2]);
    expect(await confirm(first)).toBeNull();
    expect(await fatesOf(await taken(text))).toEqual(["invited", "invited"]);
    expect(await doneWith(await taken(text))).toMatchObject({ made: 0, known: 2 });
    expect(await count()).toEqual([2, 2]);
  });

  it("sends nothing when it is told so", async () => {
    await confirm(await taken(file(line("Later"))), { send: false });
    expect(await count()).toEqual([1, 0]);
  });

  it("leaves out whose appointment began while the file waited", async () => {
    const id = await taken(`${headers}\nSoon,,1950-03-04,2026-11-24,09:30\n${line("Later")}`);
    const done = await doneWith(id, { at: new Date("2026-11-24T09:30:00Z") });
    expect(done).toMatchObject({ made: 1, late: 1 });
  });

  it("waits for an hour, sealed, for who sent it alone", async () => {
    const id = await taken(file(line("Zoë Kanarienvogel", "kanarie@example.org"), line("=Vogel")));
    expect(await everyRow()).not.toMatch(/Kanarienvogel|kanarie@|=Vogel/);
    const theirs = [
      await viewImport(other, id, context),
      await viewColumns(other, id, context),
      await takeBadRows(other, id, context),
      await confirmImport(other, id, {
        ...context,
        send: true,
        choices: noChoices,
        orderConfirmed: true,
      }),
    ];
    expect(theirs).toEqual([null, null, null, null]);
    expect(await mapColumns(other, id, { name: 0 }, context)).toBe(false);
    expect(await chooseOrder(other, id, "day-first", now)).toBe(false);
    const hourLater = new Date(now.getTime() + 3_600_000);
    expect(await viewImport(staff, id, { ...context, now: hourLater })).toBeNull();
    expect(await confirm(id, { at: hourLater })).toBeNull();
    expect(await count()).toEqual([0, 0]);
    expect(await takeBadRows(staff, id, context)).toMatchObject({
      bad: [{ line: 3, problems: ["name-formula"] }],
    });
    expect(await lastEvent("import.exported")).toMatchObject({ detail: { bad: 1 } });
  });

  it("is for those who may invite", async () => {
    const nobody = Object.assign({ ...staff }, { role: "patient" });
    const table = await tableOf(file(line("A")));
    await expect(takeImport(nobody, table, context)).rejects.toThrow();
    const id = await taken(file(line("A")));
    for (const use of [
      () => viewImport(nobody, id, context),
      () => viewColumns(nobody, id, context),
      () => takeBadRows(nobody, id, context),
      () => mapColumns(nobody, id, {}, context),
      () => chooseOrder(nobody, id, "day-first", now),
      () =>
        confirmImport(nobody, id, {
          ...context,
          send: true,
          choices: noChoices,
          orderConfirmed: true,
        }),
    ]) {
      await expect(use()).rejects.toThrow();
    }
    expect(await count()).toEqual([0, 0]);
  });
});

describe("somebody who is invited to another appointment", () => {
  const first = () => taken(file(line("Ruth Ng"), line("No Mail", "")));
  const second = file(
    line('"NG, Ruth"', "p@example.org", "2026-12-15"),
    line("No Mail", "", "2026-12-16"),
  );
  const choose = (all: ImportChoices["all"], lines: ImportChoices["lines"] = new Map()) => ({
    choices: { all, lines },
  });

  it("is asked about, and is moved, invited as well, or left out, one by one or all", async () => {
    await confirm(await first());
    await sent();
    const id = await taken(second);
    const { rows } = await previewOf(id);
    expect(rows.map(({ fate, others }) => [fate, others.length])).toEqual([
      ["elsewhere", 1],
      ["elsewhere", 1],
    ]);
    expect(await confirm(id)).toEqual({ unsaid: "elsewhere" });
    expect(await count()).toEqual([2, 1]);
    const done = await doneWith(id, choose({ elsewhere: "leave" }, new Map([[2, "move"]])));
    expect(done).toMatchObject({ made: 0, moved: 1, untold: 0, leftOut: 1 });
    const days = (await stored()).map(({ appointmentAt }) =>
      appointmentAt.toISOString().slice(0, 10),
    );
    expect(days).toEqual(["2026-12-08", "2026-12-15"]);
    const again = await taken(second);
    expect(await fatesOf(again)).toEqual(["invited", "elsewhere"]);
    expect(await doneWith(again, choose({ elsewhere: "new" }))).toMatchObject({
      made: 1,
      known: 1,
    });
    expect(await fatesOf(await taken(second))).toEqual(["invited", "invited"]);
  });

  it("keeps both where the file has both", async () => {
    await confirm(await first());
    const both = `${file(line("Ruth Ng"))}\n${line("Ruth Ng", "p@example.org", "2026-12-15")}`;
    expect(await fatesOf(await taken(both))).toEqual(["invited", "new"]);
  });

  it("counts who moves without being told", async () => {
    await confirm(await first());
    await sent();
    const done = await doneWith(await taken(second), {
      ...choose({ elsewhere: "move" }),
      send: false,
    });
    expect(done).toMatchObject({ moved: 2, untold: 2 });
  });
});

describe("a row that is called off", () => {
  const withStatus = (status: string, day = "2026-12-08") =>
    `${headers},Status\n${line("Ruth Ng", "p@example.org", day)},${status}`;

  it("invites nobody, stops the reminders of a live invitation, and revokes it where that is chosen", async () => {
    expect(await doneWith(await taken(withStatus("Cancelled")))).toMatchObject({
      made: 0,
      calledOff: 1,
    });
    await confirm(await taken(withStatus("Booked")));
    const id = await taken(withStatus("Cancelled"));
    const [row] = (await previewOf(id)).rows;
    expect(row).toMatchObject({ fate: "called-off", others: [{ status: "queued" }] });
    await confirm(id);
    const [stopped] = await stored();
    expect(stopped).toMatchObject({ remindersOff: true, revokedAt: null, mail: "none" });
    expect(stopped?.mailings).toMatchObject([{ state: "dropped" }]);
    const choices = { all: { "called-off": "revoke" as const }, lines: new Map() };
    const done = await doneWith(await taken(withStatus("Deceased", "2026-12-20")), { choices });
    expect(done).toMatchObject({ revoked: 1 });
    expect((await stored())[0]?.revokedAt).not.toBeNull();
  });

  it("leaves an invitation to another appointment alone, unless the person has died", async () => {
    await confirm(await taken(withStatus("Booked")));
    const others = async (status: string) =>
      (await previewOf(await taken(withStatus(status, "2026-12-20")))).rows[0]?.others.length;
    expect([await others("Anulada"), await others("Fallecida")]).toEqual([0, 1]);
  });
});

it("asks about a record number of somebody else, and invites them without it if told to", async () => {
  const numbered = (name: string) => `MRN,${headers}\n0042,${line(name)}`;
  await confirm(await taken(numbered("Ruth Ng")));
  expect(await fatesOf(await taken(numbered("Tom Day")))).toEqual(["record-taken"]);
  expect(await doneWith(await taken(numbered("Tom Day")))).toMatchObject({ made: 0, leftOut: 1 });
  const choices = { all: {}, lines: new Map([[2, "unnumbered" as const]]) };
  expect(await doneWith(await taken(numbered("Tom Day")), { choices })).toMatchObject({ made: 1 });
});

describe("what somebody has to say of a file", () => {
  const strange = "Who,Came into the world,When\nRuth Ng,1950-03-04,2026-12-08 14:30";

  it("is asked once, and remembered for files with the same headers without keeping them", async () => {
    const id = await taken(strange);
    expect(await viewImport(staff, id, context)).toMatchObject({
      kind: "columns",
      problem: { kind: "missing" },
      firstRows: [["Ruth Ng", "1950-03-04", "2026-12-08 14:30"]],
    });
    const mapping = { name: 0, dateOfBirth: 1, appointment: 2 };
    expect(await mapColumns(staff, id, mapping, context)).toBe(true);
    expect(await fatesOf(id)).toEqual(["new"]);
    expect(await lastEvent("import.mapped")).toMatchObject({ detail: { columns: 3 } });
    const next = await previewOf(await taken(strange.replace("Ruth", "Tom")));
    expect([next.rows[0]?.fate, next.isMapped]).toEqual(["new", true]);
    expect(await everyRow()).not.toMatch(/Came into the world|cameintotheworld/);
    const again = await viewColumns(staff, id, context);
    expect(again).toMatchObject({ suggested: mapping, problem: null });
  });

  it("is only suggested where a file has no headers", async () => {
    const bare = "Ruth Ng,1950-03-04,2026-12-08 14:30";
    const id = await taken(`${bare}\n${bare}`);
    await mapColumns(staff, id, { name: 0, dateOfBirth: 1, appointment: 2 }, context);
    expect(await fatesOf(id)).toEqual(["new", "twice"]);
    expect(await viewImport(staff, await taken(`${bare}\n${bare}`), context)).toMatchObject({
      kind: "columns",
      suggested: { name: 0, dateOfBirth: 1, appointment: 2 },
    });
  });

  it("is the order of its dates where nothing tells it, for the whole file", async () => {
    const id = await taken("Name,DOB,Appointment\nRuth Ng,03/04/1950,2027-01-05 14:30");
    expect(await previewOf(id)).toMatchObject({
      order: { why: "country", order: "month-first" },
      examples: [{ cell: "03/04/1950", day: "1950-03-04" }],
    });
    expect(await confirm(id)).toEqual({ unsaid: "order" });
    expect(await chooseOrder(staff, id, "day-first", now)).toBe(true);
    expect((await previewOf(id)).rows[0]?.person.dateOfBirth).toBe("1950-04-03");
    expect(await doneWith(id)).toMatchObject({ made: 1 });
    const other = await taken("Name,DOB,Appointment\nTom Day,03/04/1950,2027-01-05 14:30");
    expect(await doneWith(other, { orderConfirmed: true })).toMatchObject({ made: 1 });
  });

  it("does not keep a file that is refused", async () => {
    const both = await tableOf("Name,DOB,Appointment\nA,13/04/1950,x\nB,04/13/1950,x");
    expect(await takeImport(staff, both, context)).toMatchObject({
      refused: { kind: "both-orders", dayFirst: { line: 2 }, monthFirst: { line: 3 } },
    });
  });
});
