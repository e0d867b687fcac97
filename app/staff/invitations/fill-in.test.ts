import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GET as emergencyPage } from "@/app/[language]/emergency/route";
import { POST as leave } from "@/app/i/end/route";
import { POST as openLink } from "@/app/i/open/route";
import { POST as saveStep } from "@/app/questionnaire/[step]/save/route";
import { POST as signOut } from "@/app/staff/sign-out/route";
import { contentFor } from "@/content";
import { fillInWords as words } from "@/content/words/en/staff/fill-in";
import { openDatabase } from "@/lib/database/open";

import { loadResponse } from "@/lib/responses/store";
import { routes, staffRoutes } from "@/lib/routes";
import { sealFormReference } from "@/lib/session/form-reference";
import { readPatientSession } from "@/lib/session/patient";
import { makesDocuments } from "@/test-support/documents";
import { sampleInvitation } from "@/test-support/invitation";
import { samplePerson, sampleSettings } from "@/test-support/person";
import { type SignedIn, signedIn } from "@/test-support/signed-in";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { POST as begin } from "./[id]/fill-in/begin/route";

/** The patients' cookies of a browser of the clinic, and who is signed in there. */
let jar = new Map<string, string>();
let here: SignedIn | null = null;
const staffCookie = () => here?.get("/x").headers.get("cookie") ?? "";
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ cookie: staffCookie() }),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
    set: (name: string, value: string) => jar.set(name, value),
  }),
}));

makesDocuments();
let temporary: TemporaryDatabase;
let intake: SignedIn;
let other: SignedIn;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  const { prisma } = await openDatabase();
  await prisma.clinic.create({
    data: { id: 1, updatedAt: new Date(), revision: 1, settings: sampleSettings },
  });
  intake = await signedIn("intake");
  other = await signedIn("clinician");
});
afterAll(() => temporary.remove());
beforeEach(() => {
  jar = new Map();
  here = intake;
});

const agreed = { way: "phone", confirmed: "yes", consent: "yes" };
const birth = { "birth-day": "4", "birth-month": "3", "birth-year": "1950" };
const post = (path: string, fields: { readonly [name: string]: string }) =>
  new Request(`http://localhost:3000${path}`, {
    method: "POST",
    headers: { cookie: staffCookie(), origin: "http://localhost:3000", host: "localhost:3000" },
    body: new URLSearchParams(fields),
  });
const beginFor = (id: string, fields: { readonly [name: string]: string } = agreed) =>
  begin(post("/x", fields), { params: Promise.resolve({ id }) });
const to = (response: Response) => response.headers.get("location") ?? "";
const firstStep = "before-you-start";
const save = async (fields: { readonly [name: string]: string }, step = firstStep) =>
  saveStep(post("/x", { go: "stay", ...fields }), { params: Promise.resolve({ step }) });
const rowOf = async (id: string) =>
  (await openDatabase()).prisma.invitation.findUniqueOrThrow({ where: { id } });
const answersOf = async (id: string) =>
  (await loadResponse((await rowOf(id)).responseId ?? "", new Date()))?.draft.answers;
const eventsOf = async (subjectId: string) => {
  const { prisma } = await openDatabase();
  const events = await prisma.auditEvent.findMany({
    where: { subjectId },
    orderBy: { seq: "asc" },
  });
  return events.map(({ actor, action }) => `${actor} ${action}`);
};
const emergencyText = async () => {
  const params = Promise.resolve({ language: "en" });
  return (
    await emergencyPage(new Request(`http://localhost:3000${routes.emergency("en")}`), { params })
  ).text();
};
const session = async () => {
  const found = await readPatientSession(new Date());
  return found?.kind === "invited" ? found : null;
};

describe("a form that staff fill in with the person", () => {
  it("begins once the identity and the agreement are confirmed, and keeps both", async () => {
    const { id } = await sampleInvitation(new Date());
    for (const missing of [{}, { way: "phone", ...birth }, { way: "phone", consent: "yes" }]) {
      expect(to(await beginFor(id, missing))).toMatch(/fill-in\?fix=/);
    }
    const wrong = { ...agreed, ...birth, "birth-day": "5" };
    expect(to(await beginFor(id, wrong))).toMatch(/fill-in\?fix=/);
    expect(await rowOf(id)).toMatchObject({ enteredBy: null, responseId: null, wrongDates: 0 });
    expect(to(await beginFor(id, { ...agreed, ...birth }))).toBe(routes.questionnaire);
    const row = await rowOf(id);
    expect(row).toMatchObject({ enteredBy: "phone", enteredById: intake.id, openedBy: "desk" });
    expect([row.identityCheckedAt, row.consentAt, row.openedAt]).not.toContain(null);
    expect(await eventsOf(id)).toEqual(["staff response.started", "staff response.entry-begun"]);
    expect(await emergencyText()).toContain(samplePerson.name);
  });

  it("is the person's own form, gone on with by link and by any colleague", async () => {
    const { id, token } = await sampleInvitation(new Date());
    await beginFor(id);
    expect((await save({ "emergency-signs": "none" })).status).toBe(303);
    jar = new Map();
    here = null;
    await openLink(post("/x", { token, day: "4", month: "3", year: "1950" }));
    expect((await session())?.responseId).toBe((await rowOf(id)).responseId);
    jar = new Map();
    here = other;
    expect(to(await beginFor(id, { way: "paper", confirmed: "yes" }))).toBe(routes.questionnaire);
    expect(await rowOf(id)).toMatchObject({ enteredBy: "paper", enteredById: intake.id });
    expect(await eventsOf(id)).toContain("staff response.entry-resumed");
    expect(await answersOf(id)).toMatchObject({ "emergency-signs": "none" });
  });

  it("raises the alarm, and tells staff what to do and say", async () => {
    const { id } = await sampleInvitation(new Date());
    await beginFor(id);
    expect(to(await save({ go: "next", "emergency-signs": "one-or-more" }))).toBe(
      routes.emergency("en"),
    );
    expect((await rowOf(id)).emergencyAt).not.toBeNull();
    expect(await eventsOf(id)).toContain("staff invitation.emergency-reported");
    const shown = await emergencyText();
    expect(shown).toContain(words.emergency.phone[0]);
    expect(shown).toContain(staffRoutes.invitation(id));
    here = null;
    expect(await emergencyText()).not.toContain(staffRoutes.invitation(id));
  });

  it("is sent by staff or by the person, and page 1 says which", async () => {
    const send = async () => {
      await save({ go: "next", "emergency-signs": "none" });
      return save({ go: "next", consent: "yes" }, contentFor("en").steps.at(-1)?.id);
    };
    const sentOf = async (id: string) => {
      const { responseId } = await rowOf(id);
      const model = (await loadResponse(responseId ?? "", new Date()))?.submission?.model;
      return {
        enteredBy: model?.enteredBy,
        filledIn: model?.overview.identity.find(({ label }) => label === "Filled in by")?.value,
      };
    };
    const { id } = await sampleInvitation(new Date());
    await beginFor(id);
    expect(to(await send())).toBe(`${staffRoutes.invitation(id)}?done=sent-for`);
    expect(await sentOf(id)).toEqual({
      enteredBy: "phone",
      filledIn: "Clinic staff with the patient, by phone",
    });
    expect((await eventsOf(id)).slice(-2)).toEqual([
      "staff response.returned",
      "staff response.session-ended",
    ]);
    expect([await session(), jar.get("ready")]).toEqual([null, ""]);

    const begun = await sampleInvitation(new Date());
    await beginFor(begun.id, { ...agreed, way: "paper" });
    jar = new Map();
    here = null;
    await openLink(post("/x", { token: begun.token, day: "4", month: "3", year: "1950" }));
    expect(to(await send())).toBe(routes.summary);
    expect(await sentOf(begun.id)).toEqual({
      enteredBy: undefined,
      filledIn: "Partly by clinic staff, from the paper form",
    });
  });

  it("is left for the invitation, and opens nothing any more", async () => {
    const { id } = await sampleInvitation(new Date());
    await beginFor(id);
    const kept = new Map(jar);
    expect(to(await leave(post("/x", {})))).toBe(`${staffRoutes.invitation(id)}?done=left`);
    jar = kept;
    expect(await session()).toBeNull();
    expect((await eventsOf(id)).at(-1)).toBe("staff response.session-ended");
  });
});

describe("a session of staff", () => {
  it("needs the member of staff who began it, and their permission, at every save", async () => {
    const { id } = await sampleInvitation(new Date());
    await beginFor(id);
    for (const someone of [null, other]) {
      here = someone;
      expect(await session()).toBeNull();
      expect((await save({ made: "{}", "emergency-signs": "none" })).status).toBe(401);
    }
    expect(await answersOf(id)).toEqual({});
  });

  it("ends when the form of another person is opened, and nothing is mixed up", async () => {
    const [one, two] = [await sampleInvitation(new Date()), await sampleInvitation(new Date())];
    await beginFor(one.id);
    const before = new Map(jar);
    const first = await sealFormReference({ invitation: one.id, way: "phone" });
    await beginFor(two.id);
    const after = new Map(jar);
    jar = before;
    expect(await session()).toBeNull();
    jar = after;
    // A page of the first person, still open in another tab, after the second one's was opened.
    const { formMark } = await import("@/lib/responses/page-made");
    const form = formMark((await rowOf(one.id)).responseId ?? "");
    const made = JSON.stringify({ page: "p1", form, base: {}, revision: 0 });
    const refused = await save({ made, link: first, "emergency-signs": "one-or-more" });
    expect(refused.status).toBe(401);
    expect(await refused.text()).toContain(words.otherOpen.title);
    expect([await answersOf(one.id), await answersOf(two.id)]).toEqual([{}, {}]);
    expect((await session())?.invitationId).toBe(two.id);
  });

  it("keeps what was typed when staff are signed out, and takes it once they are back", async () => {
    const { id } = await sampleInvitation(new Date());
    await beginFor(id);
    const link = await sealFormReference({ invitation: id, way: "phone" });
    here = null;
    const typed = { made: "{}", link, "emergency-signs": "not-sure" };
    const refused = await save(typed);
    expect(refused.status).toBe(401);
    const page = await refused.text();
    expect(page).toContain(words.signedOut.title);
    expect(page).toContain('value="not-sure"');
    here = other;
    expect((await save(typed)).status).toBe(303);
    expect(await answersOf(id)).toMatchObject({ "emergency-signs": "not-sure" });
    expect((await session())?.assistant?.staff.id).toBe(other.id);
  });

  it("ends with the member of staff signing out", async () => {
    const { id } = await sampleInvitation(new Date());
    here = await signedIn("intake");
    await beginFor(id);
    const kept = new Map(jar);
    await signOut(post("/staff/sign-out", {}));
    expect(jar.get("ready")).toBe("");
    jar = kept;
    here = intake;
    expect(await session()).toBeNull();
  });
});

it("is for those who may, and only while the form is open", async () => {
  const { id } = await sampleInvitation(new Date(), { revokedAt: new Date() });
  expect((await beginFor(id)).status).toBe(409);
  here = null;
  expect((await beginFor(id, {})).status).toBe(401);
});
