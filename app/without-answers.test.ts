import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { POST as deleteNow } from "@/app/delete/now/route";
import { POST as acknowledge } from "@/app/emergency/acknowledge/route";
import { POST as endHere } from "@/app/i/end/route";
import { POST as openLink } from "@/app/i/open/route";
import { POST as start } from "@/app/questionnaire/start/route";
import { POST as begin } from "@/app/staff/invitations/[id]/fill-in/begin/route";
import { GET as summaryPdf } from "@/app/summary/pdf/route";
import { openDatabase } from "@/lib/database/open";
import { inLanguage, routes, staffRoutes } from "@/lib/routes";
import { readPatientSession } from "@/lib/session/patient";
import { browser } from "@/test-support/asking-browser";
import { sampleInvitation } from "@/test-support/invitation";
import { sampleSettings } from "@/test-support/person";
import { type SignedIn, signedIn } from "@/test-support/signed-in";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { whereInstead } from "./without-answers";

let staff: SignedIn;
vi.mock("next/headers", () => import("@/test-support/asking-browser"));
let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  const { prisma } = await openDatabase();
  await prisma.clinic.create({
    data: { id: 1, updatedAt: new Date(), revision: 1, settings: sampleSettings },
  });
  staff = await signedIn("intake");
});
afterAll(() => temporary.remove());
beforeEach(() => {
  browser.jar = new Map();
  browser.asked = new Headers();
});

const origin = "http://localhost:3000";
const posted = (fields: { readonly [name: string]: string } = {}) =>
  new Request(`${origin}/x`, {
    method: "POST",
    headers: { cookie: browser.asked.get("cookie") ?? "", origin, host: "localhost:3000" },
    body: new URLSearchParams(fields),
  });
const to = async (response: Promise<Response>) => (await response).headers.get("location");
/** Where Back leads from a form that was closed here. */
const instead = async () => whereInstead(await readPatientSession(new Date()));
const open = (token: string) => openLink(posted({ token, day: "4", month: "3", year: "1950" }));

it("is nowhere for a browser of which nothing is known, or that began a form of its own", async () => {
  expect(await instead()).toBeNull();
  await start(posted());
  expect(await instead()).toBeNull();
  expect((await endHere(posted())).status).toBe(401);
  browser.jar = new Map();
  for (const handler of [endHere, acknowledge, deleteNow]) {
    expect((await handler(posted())).status).toBe(401);
  }
});

it("is where the link stands for an invited person who is done here, pressed twice too", async () => {
  const { token } = await sampleInvitation(new Date());
  await open(token);
  browser.jar.set("ready-language", "es");
  const before = new Map(browser.jar);
  const done = inLanguage(routes.linkOutcome, "es");
  expect(await to(endHere(posted()))).toBe(done);
  expect([await instead(), await to(endHere(posted()))]).toEqual([done, done]);
  expect([await to(acknowledge(posted())), await to(deleteNow(posted()))]).toEqual([done, done]);
  expect(await to(summaryPdf(new Request(`${origin}${routes.summaryPdf()}`)))).toBe(done);
  // A cookie from before, as a second press has it, or a session that ended by itself.
  browser.jar = before;
  expect(await instead()).toBe(routes.linkOutcome);
  expect(await to(endHere(posted()))).toBe(done);
  expect(await readPatientSession(new Date())).toBeNull();
});

it("is the invitation for staff who left the form, and tells nothing of it in a cookie", async () => {
  browser.asked = new Headers({ cookie: staff.get("/x").headers.get("cookie") ?? "" });
  const { id } = await sampleInvitation(new Date());
  const agreed = { way: "phone", confirmed: "yes", consent: "yes" };
  await begin(posted(agreed), { params: Promise.resolve({ id }) });
  expect(await to(endHere(posted()))).toBe(`${staffRoutes.invitation(id)}?done=left`);
  expect(await instead()).toBe(staffRoutes.invitation(id));
  expect(await to(endHere(posted()))).toBe(staffRoutes.invitation(id));
  expect([...browser.jar.values()].filter((value) => value.includes(id))).toEqual([]);
});

it("is the proof for whoever deleted the answers", async () => {
  await start(posted());
  await deleteNow(posted());
  expect(await instead()).toBe(routes.deleted);
});
