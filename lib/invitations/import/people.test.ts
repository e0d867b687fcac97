import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { languages } from "@/content";
import { verifyLog } from "@/lib/audit/verify-log";
import { openDatabase } from "@/lib/database/open";
import { makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { everyRow } from "@/lib/jobs/mail/everything-stored";
import { firstSettings } from "@/lib/settings/settings";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { confirmImport, takeBadRows, takeImport, viewImport } from "./people";
import { textOf } from "./text";

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

const staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "intake" as const };
const other = { ...staff, id: "u2" };
const now = new Date("2026-11-24T09:00:00Z");
const settings = firstSettings("Clinic", "en", "US");
const context = { settings, now, languages };
const headers = "Name,Email,Date of birth,Appointment date,Appointment time";
const line = (name: string, email = "p@example.org", day = "2026-12-08") =>
  `${name},${email},1950-03-04,${day},14:30`;
const file = (...lines: readonly string[]) => [headers, ...lines].join("\n");

async function taken(text: string): Promise<string> {
  const result = await takeImport(staff, text, context);
  if ("refused" in result) throw new Error(result.refused.kind);
  return result.id;
}
const confirm = (id: string, send = true, at = now) =>
  confirmImport(staff, id, { settings, now: at, send });
const fatesOf = async (id: string) => {
  const view = await viewImport(staff, id, now);
  return view && "rows" in view ? view.rows.map(({ fate }) => fate) : null;
};
const count = async () => {
  const { prisma } = await openDatabase();
  return [await prisma.invitation.count(), await prisma.mailing.count()];
};
const lastEvent = async (action: string) =>
  (await openDatabase()).prisma.auditEvent.findFirst({
    where: { action },
    orderBy: { seq: "desc" },
  });

describe("a file of people", () => {
  it("invites nobody until it is confirmed, and then each once", async () => {
    const id = await taken(file(line("Zoë Ng"), line("No Mail", ""), line("zoe  ng"), line("=x")));
    expect(await fatesOf(id)).toEqual(["new", "new", "twice"]);
    expect(await count()).toEqual([0, 0]);
    expect(await lastEvent("import.previewed")).toMatchObject({
      actorId: "u1",
      detail: { good: 3, bad: 1, new: 2 },
    });
    const done = await confirm(id);
    expect(await viewImport(staff, done ?? "", now)).toEqual({
      kind: "done",
      ...{ made: 2, mailed: 1, known: 1, late: 0, bad: 1 },
    });
    expect(await count()).toEqual([2, 1]);
    expect((await lastEvent("import.confirmed"))?.detail).toEqual({
      ...{ made: 2, mailed: 1, known: 1, late: 0, bad: 1 },
    });
    expect(await verifyLog()).toMatchObject({ faults: [] });
  });

  it("invites nobody twice when it is sent again, or confirmed twice, or at once", async () => {
    const text = file(line("Ruth One"), line("Ruth Two"));
    const [first, second] = [await taken(text), await taken(text)];
    const done = await Promise.all([confirm(first), confirm(first), confirm(second)]);
    expect(done.filter((id) => id !== null).length).toBeGreaterThan(1);
    expect(await count()).toEqual([2, 2]);
    expect(await confirm(first)).toBeNull();
    expect(await fatesOf(await taken(text))).toEqual(["invited", "invited"]);
    const again = await confirm(await taken(text));
    expect(await viewImport(staff, again ?? "", now)).toMatchObject({ made: 0, known: 2 });
    expect(await count()).toEqual([2, 2]);
  });

  it("sends nothing when it is told so", async () => {
    await confirm(await taken(file(line("Later"))), false);
    expect(await count()).toEqual([1, 0]);
  });

  it("leaves out whose appointment began while the file waited", async () => {
    const id = await taken(`${headers}\nSoon,,1950-03-04,2026-11-24,09:30\n${line("Later")}`);
    const done = await confirm(id, true, new Date("2026-11-24T09:30:00Z"));
    expect(await viewImport(staff, done ?? "", now)).toMatchObject({ made: 1, late: 1 });
  });

  it("waits for an hour, sealed, for who sent it alone", async () => {
    const id = await taken(file(line("Zoë Kanarienvogel", "kanarie@example.org"), line("=Vogel")));
    expect(await everyRow()).not.toMatch(/Kanarienvogel|kanarie@|=Vogel/);
    expect(await viewImport(other, id, now)).toBeNull();
    expect(await takeBadRows(other, id, now)).toBeNull();
    expect(await confirmImport(other, id, { settings, now, send: true })).toBeNull();
    const hourLater = new Date(now.getTime() + 3_600_000);
    expect(await viewImport(staff, id, hourLater)).toBeNull();
    expect(await confirm(id, true, hourLater)).toBeNull();
    expect(await count()).toEqual([0, 0]);
    expect(await takeBadRows(staff, id, now)).toMatchObject({
      bad: [{ line: 3, problems: ["name-formula"] }],
    });
    expect(await lastEvent("import.exported")).toMatchObject({ detail: { bad: 1 } });
  });

  it("is for those who may invite", async () => {
    const nobody = Object.assign({ ...staff }, { role: "patient" });
    await expect(takeImport(nobody, file(line("A")), context)).rejects.toThrow();
    const id = await taken(file(line("A")));
    for (const use of [
      () => viewImport(nobody, id, now),
      () => takeBadRows(nobody, id, now),
      () => confirmImport(nobody, id, { settings, now, send: true }),
    ]) {
      await expect(use()).rejects.toThrow();
    }
    expect(await count()).toEqual([0, 0]);
  });

  it("is refused as a whole when its columns are wrong", async () => {
    expect(await takeImport(staff, "a,b\n1,2", context)).toMatchObject({
      refused: { kind: "missing" },
    });
  });
});

it("invites 1,000 people within the minute", async () => {
  const lines = Array.from({ length: 1000 }, (_, at) => line(`Person ${at}`, `p${at}@example.org`));
  const started = performance.now();
  const done = await confirm(await taken(file(...lines)));
  expect(performance.now() - started).toBeLessThan(60_000);
  expect(await viewImport(staff, done ?? "", now)).toMatchObject({ made: 1000, mailed: 1000 });
}, 90_000);

describe("bytes of a file", () => {
  const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

  it("are text with or without a byte order mark", () => {
    expect(textOf(bytes("Zoë", "utf8"))).toBe("Zoë");
    expect(textOf(bytes("\uFEFFZoë", "utf8"))).toBe("Zoë");
  });

  it.each([
    ["Windows-1252", bytes("Zoë,1", "latin1")],
    ["UTF-16 with a mark", bytes("\uFEFFName", "utf16le")],
    ["UTF-16 without one", bytes("Name", "utf16le")],
    ["a spreadsheet", Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
  ])("are no text in %s", (_what, some) => {
    expect(textOf(some)).toEqual({ refused: "not-utf8" });
  });
});
