import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileProblems, previewWords } from "@/content/words/en/staff/import";
import { readFormDraft } from "@/lib/clinic/form-drafts";
import { startClinic } from "@/lib/clinic/settings-store";
import { openDatabase } from "@/lib/database/open";
import { makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { type SignedIn, signedIn } from "@/test-support/signed-in";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { GET as badRows } from "./[id]/bad-rows/route";
import { POST as confirm } from "./[id]/confirm/route";
import { POST as map } from "./[id]/map/route";
import { POST as order } from "./[id]/order/route";
import { POST as read } from "./read/route";

let temporary: TemporaryDatabase;
let intake: SignedIn;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  await startClinic("Clinic", "en", "US", new Date());
  await makeMailQueue(await runningQueue());
  intake = await signedIn("intake");
});
afterAll(async () => {
  await stopQueue();
  await temporary.remove();
});

const nobodys = "55555555-5555-4555-8555-555555555555";
const at = (id: string) => ({ params: Promise.resolve({ id }) });
const locationOf = (response: Response) => response.headers.get("location") ?? "";
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What is to be fixed at the address of an answer. */
async function problemsAt(response: Response): Promise<unknown> {
  const id = /[?&]fix=(.+)$/.exec(locationOf(response))?.[1] ?? "";
  return (await readFormDraft(intake.id, id, new Date())) as unknown;
}

async function upload(bytes: Uint8Array | null, text = ""): Promise<Response> {
  const empty = intake.post("/x");
  const headers = new Headers(empty.headers);
  headers.delete("content-type");
  const form = new FormData();
  form.set("file", new File(bytes === null ? [] : [Uint8Array.from(bytes)], "people.csv"));
  form.set("text", text);
  return read(new Request(empty.url, { method: "POST", headers, body: form }));
}
async function waiting(text: string): Promise<string> {
  const location = locationOf(await upload(null, text));
  return /^\/staff\/import\/([0-9a-f-]{36})$/.exec(location)?.[1] ?? location;
}
const unclear = () => waiting(`Name,DOB,Appointment\nRuth Ng,03/04/1950,${day(9)} 14:30`);

describe("a file that is sent", () => {
  it("is refused with its one reason, and what was pasted is kept", async () => {
    const old = await upload(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
    expect(await problemsAt(old)).toMatchObject({
      problems: [{ field: "file", text: fileProblems["old-excel"] }],
    });
    const both = await upload(Buffer.from("Name"), "Name");
    expect(await problemsAt(both)).toMatchObject({ problems: [{ text: fileProblems.both }] });
    const text = "Name,DOB,Appointment\nA,13/04/1950,x\nB,04/13/1950,x";
    expect(await problemsAt(await upload(null, text))).toMatchObject({
      values: { text: text.replaceAll("\n", "\r\n") },
      problems: [{ field: "text", text: expect.stringContaining("Line 2 (DOB)") }],
    });
  });

  it("leads to its rows, and its bad ones can be had", async () => {
    const id = await waiting(`Name,DOB,Appointment\n=1+1,1950-03-04,${day(9)} 14:30`);
    const reply = await badRows(intake.get("/x"), at(id));
    expect(reply.headers.get("content-type")).toContain("text/csv");
    expect(await reply.text()).toContain("'=1+1");
  });
});

describe("what is said of a file that waits", () => {
  it("must be enough, and is given back otherwise", async () => {
    const id = await waiting(`Who,Born,When\nRuth Ng,1950-03-04,${day(9)} 14:30`);
    const some = await map(intake.post("/x", { name: "0", dateOfBirth: "" }), at(id));
    expect(locationOf(some)).toMatch(new RegExp(`^/staff/import/${id}\\?columns=all&fix=`));
    expect(await problemsAt(some)).toMatchObject({
      values: { name: "0" },
      problems: [{ field: "dateOfBirth" }, { field: "appointment" }],
    });
    const all = { name: "0", dateOfBirth: "1", appointment: "2", email: "no" };
    expect(locationOf(await map(intake.post("/x", all), at(id)))).toBe(`/staff/import/${id}`);
  });

  it("is asked for before anybody is invited", async () => {
    const id = await unclear();
    const unsaid = await confirm(intake.post("/x", { mail: "none" }), at(id));
    expect(await problemsAt(unsaid)).toMatchObject({
      problems: [{ field: "order-confirmed", text: previewWords.order.confirmNeeded }],
    });
    const { prisma } = await openDatabase();
    expect(await prisma.invitation.count()).toBe(0);
    const said = { mail: "none", "order-confirmed": "yes" };
    expect(locationOf(await confirm(intake.post("/x", said), at(id)))).toMatch(
      /^\/staff\/import\//,
    );
    expect(await prisma.invitation.count()).toBe(1);
  });

  it("must be a choice that there is, of a file that waits", async () => {
    const id = await unclear();
    expect((await order(intake.post("/x", { order: "year-first" }), at(id))).status).toBe(400);
    expect((await confirm(intake.post("/x", { mail: "perhaps" }), at(id))).status).toBe(400);
    const turned = await order(intake.post("/x", { order: "day-first" }), at(id));
    expect(locationOf(turned)).toBe(`/staff/import/${id}`);
    const all = { name: "0", dateOfBirth: "1", appointment: "2" };
    for (const response of [
      await order(intake.post("/x", { order: "day-first" }), at(nobodys)),
      await map(intake.post("/x", all), at(nobodys)),
      await confirm(intake.post("/x", { mail: "none" }), at(nobodys)),
    ]) {
      expect(await problemsAt(response)).toMatchObject({ problems: [{ text: fileProblems.gone }] });
    }
    expect((await badRows(intake.get("/x"), at(nobodys))).status).toBe(404);
  });
});
