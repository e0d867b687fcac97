import { randomUUID } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET as emergencies } from "@/app/staff/emergencies/route";
import { POST as search } from "@/app/staff/search/route";
import { POST as save } from "@/app/staff/settings/save/route";
import { POST as saveZone } from "@/app/staff/settings/zone/[id]/save/route";
import { typedForm } from "@/app/staff/typed-form";
import { ZoneChoicePage } from "@/components/staff/zone-choice";
import { readFormDraft } from "@/lib/clinic/form-drafts";
import { openClinic } from "@/lib/clinic/open-clinic";
import { startClinic } from "@/lib/clinic/settings-store";
import { shownText } from "@/lib/clinic/two-versions";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { makeMailQueue } from "@/lib/database/queue/mail-queue";
import { runningQueue, stopQueue } from "@/lib/database/queue/running-queue";
import { hashOf } from "@/lib/invitations/links/token";
import { storedInvitation } from "@/lib/invitations/stored-invitation";
import type { InvitationContext } from "@/lib/requests/invitation-request";
import { createResponse, submitResponse } from "@/lib/responses/store";
import { clinicDay } from "@/lib/settings/clinic-time";
import { shownSettings } from "@/lib/settings/typed-settings";
import { type SignedIn, signedIn } from "@/test-support/signed-in";
import { sampleModel } from "@/test-support/summary-model";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { POST as change } from "./[id]/change/route";
import { POST as noteOutcome } from "./[id]/emergency-outcome/route";
import { POST as erase } from "./[id]/erase/route";
import { POST as extend } from "./[id]/extend/route";
import { GET as paperForm } from "./[id]/form/route";
import { POST as link } from "./[id]/link/route";
import { POST as remind } from "./[id]/remind/route";
import { POST as review } from "./[id]/review/route";
import { POST as revoke } from "./[id]/revoke/route";
import { POST as send } from "./[id]/send/route";
import { GET as fhir } from "./[id]/summary/fhir/route";
import { GET as pdf } from "./[id]/summary/pdf/route";
import { POST as unlock } from "./[id]/unlock/route";
import { POST as make } from "./make/route";

let temporary: TemporaryDatabase;
let intake: SignedIn;
let clinician: SignedIn;
let administrator: SignedIn;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  await startClinic("Clinic", "en", "US", new Date());
  await makeMailQueue(await runningQueue());
  intake = await signedIn("intake");
  clinician = await signedIn("clinician");
  administrator = await signedIn("administrator");
});
afterAll(async () => {
  await stopQueue();
  await temporary.remove();
});

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const typed = (name: string, more: { readonly [field: string]: string } = {}) => ({
  name,
  email: "p@example.org",
  "birth-day": "4",
  "birth-month": "3",
  "birth-year": "1950",
  day: inDays(14),
  time: "14:30",
  clinician: "Dr Ode",
  language: "en",
  ...more,
});
const at = (id: string): InvitationContext => ({ params: Promise.resolve({ id }) });
const called = (outcome: string, sign: number) => ({ outcome, sign: String(sign) });
const locationOf = (response: Response) => response.headers.get("location") ?? "";
const rowOf = async (id: string) => {
  const { prisma } = await openDatabase();
  return prisma.invitation.findUniqueOrThrow({ where: { id } });
};
async function made(name: string, columns: Prisma.InvitationUncheckedUpdateInput = {}) {
  const response = await make(intake.post("/x", typed(name)));
  const id = /([0-9a-f-]{36})\?done=made$/.exec(locationOf(response))?.[1] ?? "";
  const { prisma } = await openDatabase();
  await prisma.invitation.update({ where: { id }, data: columns });
  return id;
}
/** What a form to fix keeps, by the address it leads to. */
const keptAt = async (staff: SignedIn, response: Response) => {
  const id = /\?fix=(.+)$/.exec(locationOf(response))?.[1] ?? "";
  return (await readFormDraft(staff.id, id, new Date())) as {
    readonly values: { readonly [field: string]: string };
    readonly problems: readonly { readonly field: string }[];
  };
};

describe("inviting one person", () => {
  it("keeps what was typed and sends nothing while something must be fixed", async () => {
    const { prisma } = await openDatabase();
    const before = await prisma.invitation.count();
    const fields = typed("Zoë", { email: "zoe", "birth-month": "13", day: inDays(-2), go: "send" });
    const response = await make(intake.post("/x", fields));
    const kept = await keptAt(intake, response);
    expect(response.status).toBe(303);
    expect(kept.values).toMatchObject({ name: "Zoë", email: "zoe", "birth-month": "13" });
    expect(kept.problems.map(({ field }) => field)).toEqual(["birth-day", "email", "day"]);
    expect(await prisma.invitation.count()).toBe(before);
  });

  it("sends only when asked to, and shows whoever was invited already", async () => {
    const id = await made("Only Saved");
    expect((await rowOf(id)).mail).toBe("none");
    const again = await make(intake.post("/x", { ...typed("only  saved"), go: "send" }));
    expect(locationOf(again)).toBe(`/staff/invitations/${id}?done=duplicate`);
    expect((await rowOf(id)).mail).toBe("none");
    const sent = await make(intake.post("/x", { ...typed("Sent At Once"), go: "send" }));
    expect(locationOf(sent)).toMatch(/\?done=made-and-sent$/);
  });
});

describe("correcting", () => {
  it("shows the second of two what they typed, to compare, and takes it then", async () => {
    const id = await made("Two Desks");
    const first = await change(
      clinician.post("/x", { ...typed("First Desk"), revision: "1" }),
      at(id),
    );
    expect(locationOf(first)).toBe(`/staff/invitations/${id}?done=change`);
    const second = await change(
      intake.post("/x", { ...typed("Second Desk"), revision: "1" }),
      at(id),
    );
    const kept = await keptAt(intake, second);
    expect(kept.values).toMatchObject({ name: "Second Desk", conflict: "yes" });
    expect(storedInvitation(await rowOf(id), new Date()).person.name).toBe("First Desk");
    await change(intake.post("/x", { ...typed("Second Desk"), revision: "2" }), at(id));
    expect(storedInvitation(await rowOf(id), new Date()).person.name).toBe("Second Desk");
  });

  it("keeps the revision it began with while something else is fixed", async () => {
    const id = await made("Fixing");
    const fields = { ...typed(""), revision: "1" };
    const kept = await keptAt(intake, await change(intake.post("/x", fields), at(id)));
    expect(kept.values).toMatchObject({ revision: "1", conflict: "" });
    for (const revision of ["", "x", "1e3", "-1"]) {
      const response = await change(intake.post("/x", { ...typed("New"), revision }), at(id));
      expect((await keptAt(intake, response)).values).toMatchObject({ conflict: "yes" });
    }
  });
});

describe("what is done to one invitation", () => {
  const all = [
    ...[send, remind, extend, unlock, revoke, link, change, noteOutcome],
    ...[fhir, pdf, paperForm],
  ];

  it.each([randomUUID(), "new", "..", "1' OR '1'='1"])(
    "finds nothing under %j, whatever is asked",
    async (id) => {
      const fields = { ...typed("A"), revision: "1", until: inDays(3), ...called("reached", 0) };
      const statuses = await Promise.all(
        all.map(async (handler) => {
          const request = [fhir, pdf, paperForm].includes(handler) ? intake.get("/x") : undefined;
          return (await handler(request ?? intake.post("/x", fields), at(id))).status;
        }),
      );
      expect(statuses).toEqual(all.map(() => 404));
    },
  );

  it("is refused where it stands wrong, with a page that says so", async () => {
    const id = await made("Not Sent");
    for (const handler of [remind, unlock, noteOutcome]) {
      const response = await handler(intake.post("/x", called("reached", 0)), at(id));
      expect(response.status).toBe(409);
      expect(await response.text()).toContain(`href="/staff/invitations/${id}"`);
    }
    expect((await fhir(intake.get("/x"), at(id))).status).toBe(409);
    expect((await pdf(intake.get("/x"), at(id))).status).toBe(409);
  });

  it("records what came of a call, and shows whoever is second what the first recorded", async () => {
    const sign = new Date();
    const id = await made("Called Twice", { emergencyAt: sign });
    const say = (outcome: string, more = {}) =>
      noteOutcome(intake.post("/x", { ...called(outcome, sign.getTime()), ...more }), at(id));
    for (const wrong of [{ outcome: "fine" }, { sign: "now" }, { sign: "" }]) {
      expect((await say("reached", wrong)).status).toBe(400);
    }
    expect(locationOf(await say("no-answer", { back: "desk" }))).toBe("/staff?recorded=no-answer");
    expect(await rowOf(id)).toMatchObject({ emergencySeenAt: null, emergencyOutcome: "no-answer" });
    const late = await say("reached", { sign: String(sign.getTime() - 1) });
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining("once more")]);
    expect(locationOf(await say("sent-to-emergency"))).toBe(
      `/staff/invitations/${id}?done=emergency-sent-to-emergency`,
    );
    const second = await say("reached");
    expect(second.status).toBe(409);
    expect(await second.text()).toContain("sent to emergency care");
    expect((await rowOf(id)).emergencyOutcome).toBe("sent-to-emergency");
  });

  it("is refused to the wrong role and nothing changes", async () => {
    const id = await made("Wrong Role", { returnedAt: new Date() });
    expect((await review(intake.post("/x"), at(id))).status).toBe(403);
    expect((await review(administrator.post("/x"), at(id))).status).toBe(403);
    expect((await erase(clinician.post("/x"), at(id))).status).toBe(403);
    expect((await rowOf(id)).reviewedAt).toBeNull();
    expect((await review(clinician.post("/x"), at(id))).status).toBe(303);
  });

  it("erases what is ticked of a person, or asks for a tick", async () => {
    const id = await made("Erased Twice");
    const again = await make(
      intake.post("/x", typed("TWICE, Erased", { day: inDays(21), "record-number": "E-2" })),
    );
    const other = /([0-9a-f-]{36})\?done=made$/.exec(locationOf(again))?.[1] ?? "";
    const none = await erase(administrator.post("/x"), at(id));
    expect(await keptAt(administrator, none)).toMatchObject({
      problems: [{ field: "invitation" }],
    });
    const form = new URLSearchParams([
      ["invitation", id],
      ["invitation", other],
    ]);
    const done = await erase(administrator.post("/x", form), at(id));
    expect(locationOf(done)).toBe(`/staff/deleted/${id}`);
    const { prisma } = await openDatabase();
    expect(await prisma.invitation.count({ where: { id: { in: [id, other] } } })).toBe(0);
    const one = await make(intake.post("/x", typed("New Number", { "record-number": "E-3" })));
    expect(locationOf(one)).toContain("done=made");
    const taken = await make(intake.post("/x", typed("Other Name", { "record-number": "e3" })));
    expect(await keptAt(intake, taken)).toMatchObject({ problems: [{ field: "record-number" }] });
  });

  it("gives a new last day, or says which day to choose", async () => {
    const id = await made("Extended");
    const bad = await extend(intake.post("/x", { until: inDays(90) }), at(id));
    expect(await keptAt(intake, bad)).toMatchObject({
      values: { until: inDays(90) },
      problems: [{ field: "until" }],
    });
    await extend(intake.post("/x", { until: inDays(30) }), at(id));
    expect((await rowOf(id)).linkExpiresAt.toISOString()).toBe(`${inDays(31)}T00:00:00.000Z`);
  });

  it("shows a link once, in no address, and not for one that is revoked", async () => {
    const id = await made("Copied");
    const response = await link(intake.post("/x"), at(id));
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(locationOf(response)).toBe("");
    const token = /\/i\/([A-Za-z0-9_-]{43})\?lang=en"/.exec(await response.text())?.[1] ?? "";
    const { prisma } = await openDatabase();
    const links = await prisma.link.findMany({ where: { invitationId: id } });
    expect(links.map(({ tokenHash }) => Buffer.from(tokenHash).toString("hex"))).toEqual([
      Buffer.from(hashOf(token)).toString("hex"),
    ]);
    await revoke(intake.post("/x"), at(id));
    expect((await link(intake.post("/x"), at(id))).status).toBe(409);
  });
});

describe("a returned summary", () => {
  it("is exported as FHIR under a name that names nobody, and audited", async () => {
    const responseId = await createResponse(new Date(), "en");
    await submitResponse(responseId, new Date(), () => sampleModel);
    const id = await made("Returned One", { returnedAt: new Date(), responseId });
    const response = await fhir(clinician.get("/x"), at(id));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="${inDays(14)}-${id.slice(0, 8)}-answers.json"`,
    );
    expect(await response.json()).toMatchObject({ resourceType: "QuestionnaireResponse", id });
    const { prisma } = await openDatabase();
    const event = await prisma.auditEvent.findFirst({ where: { action: "summary.exported" } });
    expect(event).toMatchObject({ subjectId: id, actorId: clinician.id });
  });
});

describe("an open desk", () => {
  it("asks by address for what is new, and is given nothing without a session", async () => {
    const address = `/staff/emergencies?signs=${"x".repeat(22)}&change=0`;
    const response = await emergencies(intake.get(address));
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ flags: [], listChanged: true });
    expect((await emergencies(new Request(`http://localhost:3000${address}`))).status).toBe(401);
    expect((await emergencies(intake.get("/staff/emergencies?signs=x"))).status).toBe(400);
  });
});

describe("searching", () => {
  it("leads to an address without the name", async () => {
    const response = await search(intake.post("/staff/search", { search: "Kanarienvogel" }));
    expect(locationOf(response)).toMatch(/^\/staff\?found=[0-9a-f-]{36}$/);
    expect(locationOf(await search(intake.post("/staff/search", { search: "  " })))).toBe("/staff");
  });
});

describe("the clinic's settings", () => {
  it("are saved, or shown again as they were typed", async () => {
    const { settings, revision } = await openClinic();
    const fields = { ...shownSettings(settings), phone: "020 7946 0000" };
    const bad = await save(administrator.post("/x", { ...fields, phone: "call", revision: "1" }));
    expect((await keptAt(administrator, bad)).problems.map(({ field }) => field)).toEqual([
      "phone",
    ]);
    expect((await save(intake.post("/x", fields))).status).toBe(403);
    const saved = await save(administrator.post("/x", { ...fields, revision: String(revision) }));
    expect(locationOf(saved)).toBe("/staff/settings?done=saved");
    const late = await save(administrator.post("/x", { ...fields, revision: String(revision) }));
    expect((await keptAt(administrator, late)).values).toMatchObject({ conflict: "yes" });
    expect((await openClinic()).settings.phone).toBe("020 7946 0000");
  });

  it("leads back from the time zone's question to all that was typed, and keeps nothing of it", async () => {
    await made("Zone Asked");
    const { settings, revision } = await openClinic();
    const { prisma } = await openDatabase();
    const events = () => prisma.auditEvent.count();
    const before = await events();
    const shown = shownText({ ...shownSettings(settings) });
    const fields = {
      ...{ ...shownSettings(settings), revision: String(revision), shown },
      ...{ timeZone: "America/Denver", phone: "020 7946 0999", linkDaysAfter: "9" },
    };
    const asked = await save(administrator.post("/x", fields));
    const id = /^\/staff\/settings\/zone\/(.+)$/.exec(locationOf(asked))?.[1] ?? "";
    const after = { ...settings, timeZone: "America/Denver" };
    const page = renderToStaticMarkup(
      ZoneChoicePage({ id, before: settings, after, coming: null }),
    );
    const address = `/staff/settings?typed=${id}`;
    expect(page).toContain(`href="${address}"`);
    const back = new URL(address, "http://localhost").searchParams;
    const formOf = ({ id: owner }: SignedIn) =>
      typedForm({ id: owner }, Promise.resolve(Object.fromEntries(back)));
    expect(await formOf(administrator)).toEqual({ values: fields, problems: [] });
    expect(await formOf(intake)).toEqual({ values: {}, problems: [] });
    expect([await events(), await openClinic()]).toMatchObject([before, { settings, revision }]);
  });

  it("asks what of the appointments stays before the time zone changes, of whoever changes it", async () => {
    await made("Zone Patient");
    const { settings, revision } = await openClinic();
    const fields = { ...shownSettings(settings), timeZone: "America/Chicago" };
    const asked = await save(administrator.post("/x", { ...fields, revision: String(revision) }));
    const id = /^\/staff\/settings\/zone\/(.+)$/.exec(locationOf(asked))?.[1] ?? "";
    expect((await openClinic()).settings.timeZone).toBe("UTC");
    const choose = (who: SignedIn, keep: string) => saveZone(who.post("/x", { keep }), at(id));
    expect((await choose(administrator, "both")).status).toBe(400);
    expect((await choose(intake, "clock")).status).toBe(403);
    const other = await signedIn("administrator");
    expect((await choose(other, "clock")).status).toBe(404);
    expect((await openClinic()).settings.timeZone).toBe("UTC");
    expect(locationOf(await choose(administrator, "clock"))).toBe("/staff/settings?done=saved");
    expect((await openClinic()).settings.timeZone).toBe("America/Chicago");
    expect((await choose(administrator, "clock")).status).toBe(404);
  });
});

describe("a day for the first mail", () => {
  it("is asked for in the form, shown with the other dates, and kept", async () => {
    const planned = typed("Planned Patient", { "send-day": inDays(5) });
    const shown = await make(intake.post("/x", { ...planned, go: "dates" }));
    expect(locationOf(shown)).toMatch(/^\/staff\/invitations\/new\?dates=[\w-]{36}$/);
    const wrong = await make(intake.post("/x", { ...planned, "send-day": inDays(20) }));
    expect((await keptAt(intake, wrong)).problems.map(({ field }) => field)).toEqual(["send-day"]);
    const saved = await make(intake.post("/x", { ...planned, go: "send" }));
    const id = /([0-9a-f-]{36})\?done=made-and-planned$/.exec(locationOf(saved))?.[1] ?? "";
    expect(await rowOf(id)).toMatchObject({ stage: "planned", mail: "none" });
    const sooner = { ...planned, revision: "1", "send-day": inDays(3) };
    await change(intake.post("/x", sooner), at(id));
    const { settings } = await openClinic();
    expect(clinicDay((await rowOf(id)).sendAt ?? new Date(0), settings)).toBe(inDays(3));
    await send(intake.post("/x", {}), at(id));
    expect(await rowOf(id)).toMatchObject({ stage: "queued", sendAt: null });
  });
});
