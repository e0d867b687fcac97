import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventWords } from "@/content/words/en/staff/audit";
import { openDatabase } from "@/lib/database/open";
import { NotAllowedError } from "@/lib/permissions/permissions";
import { firstSettings } from "@/lib/settings/settings";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { appendEvents } from "./append";
import type { AuditEntry } from "./event";
import { exportHeaders, exportRow } from "./event-words";
import { auditQuestion } from "./question";
import type { ShownEvent } from "./shown-events";
import { verifyLog } from "./verify-log";
import { exportLog, viewLog } from "./view-log";

const administrator = {
  id: "a1",
  name: "=Ana",
  email: "ana@example.org",
  role: "administrator" as const,
};
const settings = { ...firstSettings("Clinic", "en", "US"), timeZone: "Pacific/Auckland" };
const now = new Date("2026-11-24T09:00:00Z");
const context = { settings, now };
const gone = "0f0e0d0c-0b0a-4009-8008-070605040302";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  const { prisma } = await openDatabase();
  await prisma.user.create({ data: { ...administrator } });
  const events: AuditEntry[] = Array.from({ length: 250 }, (_, at) => ({
    // From one second before the clinic's midnight on, a second apart.
    at: new Date(Date.parse("2026-11-22T10:59:59Z") + at * 1000),
    actor: { kind: "staff", id: "a1" },
    action: at % 2 === 0 ? "list.viewed" : "invitation.viewed",
    detail: { rows: at },
  }));
  events.push(
    { at: now, actor: { kind: "system" }, action: "invitation.deleted", subjectId: gone },
    { at: now, actor: { kind: "staff", id: "nobody" }, action: "staff.added", subjectId: "a1" },
  );
  await prisma.$transaction((transaction) => appendEvents(transaction, events));
});
afterAll(() => temporary.remove());

const view = (question: Parameters<typeof viewLog>[1]) => viewLog(administrator, question, context);
const numbers = (events: readonly ShownEvent[]) => events.map(({ seq }) => seq);
const lastAction = async () => {
  const { prisma } = await openDatabase();
  return (await prisma.auditEvent.findFirst({ orderBy: { seq: "desc" } }))?.action;
};

describe("the log", () => {
  it("is for administrators", async () => {
    const clinician = { ...administrator, role: "clinician" as const };
    await expect(viewLog(clinician, {}, context)).rejects.toThrow(NotAllowedError);
    await expect(exportLog(clinician, {}, context)).rejects.toThrow(NotAllowedError);
  });

  it("is shown by hundreds, the latest first, to its end", async () => {
    const first = await view({ before: 253 });
    expect(numbers(first.events)).toEqual(Array.from({ length: 100 }, (_, at) => 252 - at));
    const second = await view({ before: first.older ?? 0 });
    const third = await view({ before: second.older ?? 0 });
    expect(numbers(third.events).at(-1)).toBe(1);
    expect([second.older, third.older]).toEqual([53, null]);
    expect(await lastAction()).toBe("audit.viewed");
  });

  it("tells who did what to what", async () => {
    const [added, deleted] = (await view({ before: 253 })).events;
    expect(added).toMatchObject({ actorId: "nobody", name: null, subject: { kind: "account" } });
    expect(deleted).toMatchObject({ actor: "system", subject: { id: gone, kind: "deleted" } });
    expect((await view({ before: 2 })).events[0]).toMatchObject({
      name: "=Ana",
      subject: null,
      facts: [["rows", "0"]],
    });
  });

  it("is narrowed to an action and a day of the clinic's", async () => {
    const { events } = await view({ action: "list.viewed", day: "2026-11-22" });
    expect(numbers(events)).toEqual([1]);
    const next = await view({ action: "invitation.viewed", day: "2026-11-23" });
    expect(next.events).toHaveLength(100);
    expect(next.events[0]?.seq).toBe(250);
  });

  it("is narrowed to one member of staff, and to one person with what is deleted of theirs", async () => {
    const { prisma } = await openDatabase();
    const person = "1f0e0d0c-0b0a-4009-8008-070605040302";
    const erased = "2f0e0d0c-0b0a-4009-8008-070605040302";
    const about = (
      action: AuditEntry["action"],
      id: string,
      detail: AuditEntry["detail"] = {},
    ) => ({
      ...{ at: now, actor: { kind: "staff" as const, id: "b2" }, action, subjectId: id, detail },
    });
    await prisma.$transaction((transaction) =>
      appendEvents(transaction, [
        about("summary.viewed", erased),
        about("summary.viewed", gone),
        about("invitation.erased", erased, { person }),
      ]),
    );
    const actions = async (question: Parameters<typeof viewLog>[1]) =>
      (await view(question)).events.map(({ action }) => action);
    expect(await actions({ person })).toEqual(["invitation.erased", "summary.viewed"]);
    expect(await actions({ person })).toEqual([
      "audit.viewed",
      "invitation.erased",
      "summary.viewed",
    ]);
    expect(await actions({ staff: "b2", action: "summary.viewed" })).toHaveLength(2);
    const rows: ShownEvent[] = [];
    const asked = { person, action: "summary.viewed" } as const;
    for await (const part of await exportLog(administrator, asked, context)) rows.push(...part);
    expect(rows.map(({ subject }) => subject?.id)).toEqual([erased]);
  });

  it("is exported whole, with nothing a spreadsheet would run, and the log says so", async () => {
    const rows: ShownEvent[] = [];
    for await (const part of await exportLog(administrator, {}, context)) rows.push(...part);
    expect(await lastAction()).toBe("audit.exported");
    expect(numbers(rows)).toEqual(Array.from({ length: rows.length }, (_, at) => rows.length - at));
    const text =
      exportHeaders(eventWords) + rows.map((event) => exportRow(eventWords, event)).join("");
    const table: readonly string[][] = parse(text);
    expect(table.flat().filter((cell) => cell.startsWith("="))).toEqual([]);
    expect(table.at(-1)?.slice(0, 7)).toEqual([
      "1",
      "2026-11-22T10:59:59.000Z",
      "'=Ana",
      "a1",
      "Desk opened",
      "list.viewed",
      "",
    ]);
    expect(await verifyLog()).toMatchObject({ faults: [] });
  });
});

it("asks for no less than everything when an address is wrong", () => {
  const wrong = {
    ...{ action: "no.such", day: "2026-02-30", before: "-1" },
    ...{ person: "Ruth", staff: "a b" },
  };
  expect(auditQuestion(wrong)).toEqual({});
  const right = { action: "list.viewed", day: "2026-02-28", before: "12" };
  expect(auditQuestion(right)).toEqual({ ...right, before: 12 });
});
