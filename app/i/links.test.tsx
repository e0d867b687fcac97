import { createHash } from "node:crypto";
import { NextRequest, NextResponse } from "next/server";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GET as linkPage } from "@/app/i/[token]/route";
import { GET as stopRemindersPage } from "@/app/i/[token]/stop-reminders/route";
import { POST as openCode } from "@/app/i/code/route";
import { POST as endHere } from "@/app/i/end/route";
import { POST as openLink } from "@/app/i/open/route";
import { GET as outcomePage } from "@/app/i/route";
import { POST as stopReminders } from "@/app/i/stop-reminders/route";
import { POST as saveStep } from "@/app/questionnaire/[step]/save/route";
import { leaveAddress } from "@/components/links/leave-address";
import { contentFor, invitedContentFor } from "@/content";
import { openDatabase } from "@/lib/database/open";
import { clinicContent } from "@/lib/invitations/links/clinic-content";
import { newCode } from "@/lib/invitations/links/new-code";
import { newToken } from "@/lib/invitations/links/token";
import { shownCode } from "@/lib/invitations/links/typed-code";
import { inLanguage, routes } from "@/lib/routes";
import { keepOpenedLink } from "@/lib/session/opened-link";
import { browser } from "@/test-support/asking-browser";
import { mainOf, makesDocuments } from "@/test-support/documents";
import { everyRow, sampleInvitation } from "@/test-support/invitation";
import { ownResponse } from "@/test-support/own-response";
import { samplePerson, sampleSettings } from "@/test-support/person";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";

vi.mock("next/headers", () => import("@/test-support/asking-browser"));

makesDocuments();
let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  const { prisma } = await openDatabase();
  const now = new Date();
  await prisma.clinic.create({
    data: { id: 1, updatedAt: now, revision: 1, settings: sampleSettings },
  });
});
afterAll(() => temporary.remove());
beforeEach(() => {
  browser.jar = new Map();
});

const words = clinicContent(invitedContentFor("en"), sampleSettings).linkWords;
const origin = "https://ask.example.org";
const right = { day: "4", month: "3", year: "1950" };
const wrong = { ...right, day: "5" };

type Handler = (request: Request) => Promise<Response>;
/** What the last answer told the browser to forget. */
let cleared: string | null = null;
const post = async (handler: Handler, fields: { readonly [name: string]: string }) => {
  const request = new Request(`${origin}/x`, {
    method: "POST",
    headers: { origin, host: "ask.example.org" },
    body: new URLSearchParams(fields),
  });
  const response = await handler(request);
  cleared = response.headers.get("clear-site-data");
  return { status: response.status, to: response.headers.get("location") };
};
const read = (path: string) => new Request(`${origin}${path}`);
const landing = async (token: string) =>
  (await linkPage(read("/i/x"), { params: Promise.resolve({ token }) })).text();
const outcome = async (fixes = false) =>
  mainOf(await (await outcomePage(read(fixes ? "/i?fix=1" : "/i"))).text());
const inEnglish = (path: string) => inLanguage(path, "en");
const again = { status: 303, to: "/i?fix=1&lang=en#errors" };
const save = (fields: { readonly [name: string]: string }) =>
  post(
    (request) => saveStep(request, { params: Promise.resolve({ step: "before-you-start" }) }),
    fields,
  );
const rowOf = async (id: string) =>
  (await openDatabase()).prisma.invitation.findUniqueOrThrow({ where: { id } });

describe("the page of a link", () => {
  it("is the same for every link but for the link itself", async () => {
    const now = new Date();
    const made = await Promise.all([
      sampleInvitation(now),
      sampleInvitation(now, { linkExpiresAt: now }),
      sampleInvitation(now, { revokedAt: now }),
      sampleInvitation(now, { returnedAt: now }),
      sampleInvitation(now, { lockedAt: now }),
    ]);
    const tokens = [...made.map(({ token }) => token), newToken(), "x", `"><b>`];
    const pages = await Promise.all(
      tokens.map(async (token) => {
        const escaped = token
          .replaceAll('"', "&quot;")
          .replaceAll(">", "&gt;")
          .replaceAll("<", "&lt;");
        return mainOf(await landing(token)).replace(`value="${escaped}"`, "");
      }),
    );
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain(sampleSettings.phone);
    expect(pages[0]).toContain(`<script>${leaveAddress}</script>`);
    expect(await landing(newToken())).not.toMatch(/neurotomy|rhizotomy|pain/i);
  });

  it("and that of the reminders write nothing, however often they are read", async () => {
    const { token } = await sampleInvitation(new Date());
    const before = await everyRow();
    for (let time = 0; time < 100; time += 1) {
      await landing(token);
      await stopRemindersPage(read("/i/x"), { params: Promise.resolve({ token }) });
      await outcome(time % 2 === 0);
    }
    expect(await everyRow()).toEqual(before);
  });

  it("asks for the date once more when it is read anew, until the person is let in", async () => {
    const { token } = await sampleInvitation(new Date());
    const answer = NextResponse.next();
    await keepOpenedLink(new NextRequest(`${origin}/i/${token}.`), answer);
    for (const { name, value } of answer.cookies.getAll()) browser.jar.set(name, value);
    const first = mainOf(await landing(`${token})`));
    expect(await outcome()).toBe(first.replace(/<script.*?<\/script>/, ""));
    await post(openLink, { token, ...wrong });
    expect(await outcome()).toContain(words.landing.title);
    await post(openLink, { token, ...right });
    expect(await outcome()).not.toContain(words.landing.title);
    browser.jar = new Map();
    expect(await outcome()).toContain(words.none.title);
  });

  it("asks about the reminders once more when that page is read anew", async () => {
    const token = newToken();
    const answer = NextResponse.next();
    await keepOpenedLink(new NextRequest(`${origin}/i/${token}/stop-reminders`), answer);
    for (const { name, value } of answer.cookies.getAll()) browser.jar.set(name, value);
    expect(await outcome()).toContain(words.stopReminders.stop);
    await post(stopReminders, { token });
    expect(await outcome()).toContain(words.none.title);
  });

  it("asks for the date in the order of the country", async () => {
    const page = await landing(newToken());
    expect([...page.matchAll(/bday-(\w+)/g)].map(([, part]) => part)).toEqual([
      "day",
      "month",
      "year",
    ]);
  });
});

describe("giving the date of birth", () => {
  it("opens the form, and the same form in a second browser", async () => {
    const { token } = await sampleInvitation(new Date());
    expect(await post(openLink, { token, ...right })).toEqual({
      status: 303,
      to: routes.questionnaire,
    });
    const first = await ownResponse();
    browser.jar = new Map();
    expect(await ownResponse()).toBeNull();
    await post(openLink, { token, ...right });
    expect((await ownResponse())?.id).toBe(first?.id);
  });

  it("ends the session from before in the same browser, and no other", async () => {
    const { token } = await sampleInvitation(new Date());
    await post(openLink, { token, ...right });
    const elsewhere = browser.jar;
    browser.jar = new Map();
    await post(openLink, { token, ...right });
    const before = new Map(browser.jar);
    await post(openLink, { token, ...wrong });
    expect(await ownResponse()).not.toBeNull();
    await post(openLink, { token, ...right });
    expect(await ownResponse()).not.toBeNull();
    browser.jar = before;
    expect(await ownResponse()).toBeNull();
    browser.jar = elsewhere;
    expect(await ownResponse()).not.toBeNull();
  });

  it("is answered alike when the link is unknown, locked, or the date is wrong", async () => {
    const now = new Date();
    const known = await sampleInvitation(now);
    const locked = await sampleInvitation(now, { lockedAt: now, wrongDates: 5 });
    const pages: string[] = [];
    for (const [token, typed] of [
      [known.token, wrong],
      [newToken(), right],
      ["", right],
      [locked.token, right],
      [locked.token, wrong],
    ] as const) {
      browser.jar = new Map();
      const began = performance.now();
      expect(await post(openLink, { token, ...typed })).toEqual(again);
      expect(performance.now() - began).toBeGreaterThan(295);
      expect([...browser.jar.keys()]).toEqual(["ready-outcome"]);
      const page = await outcome(true);
      expect(page).not.toContain(token || "no token");
      pages.push(page.replace(/value="Fe26[^"]+"/, ""));
    }
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain(words.landing.wrong);
    expect(pages[0]).toContain("five wrong dates");
    expect(pages[0]).not.toMatch(/1950|value="[345]"/);
  });

  it("goes on from the form shown again, without the token", async () => {
    const { id, token } = await sampleInvitation(new Date());
    await post(openLink, { token, ...wrong });
    const handle = /name="handle" value="([^"]+)"/.exec(await outcome(true))?.[1] ?? "";
    browser.jar = new Map();
    expect(await post(openLink, { handle, ...wrong })).toEqual(again);
    expect((await rowOf(id)).wrongDates).toBe(2);
    expect((await post(openLink, { handle, ...right })).to).toBe(routes.questionnaire);
    expect(await post(openLink, { handle: `x${handle}`, ...right })).toEqual({
      status: 303,
      to: inEnglish(routes.linkOutcome),
    });
  });

  it.each([
    ["date", { day: "31", month: "2", year: "1950" }],
    ["date", { day: "", month: "", year: "" }],
    ["date", { day: "4th", month: "March", year: "1950" }],
    ["dateFuture", { day: "1", month: "1", year: "2999" }],
    ["dateTooOld", { day: "1", month: "1", year: "12" }],
  ] as const)(
    "says what is wrong with a date that cannot be (%s), and counts no try",
    async (key, typed) => {
      const { id, token } = await sampleInvitation(new Date());
      expect(await post(openLink, { token, ...typed })).toEqual(again);
      expect(await outcome(true)).toContain(contentFor("en").messages.errors[key]);
      expect((await rowOf(id)).wrongDates).toBe(0);
    },
  );

  it("counts for nothing when another site sends it", async () => {
    const { id, token } = await sampleInvitation(new Date());
    const request = new Request(`${origin}/i/open`, {
      method: "POST",
      headers: { origin: "https://evil.example", host: "ask.example.org" },
      body: new URLSearchParams({ token, ...wrong }),
    });
    expect((await openLink(request)).status).toBe(403);
    expect((await rowOf(id)).wrongDates).toBe(0);
  });
});

describe("a code from a letter", () => {
  const handleOf = async (fixes = false) =>
    /name="handle" value="([^"]+)"/.exec(await outcome(fixes))?.[1] ?? "";

  it("asks for the date of birth and opens the same form as its link", async () => {
    const { id, token, code } = await sampleInvitation(new Date());
    const typed = { code: ` ${shownCode(code).toLowerCase()} ` };
    expect(await post(openCode, typed)).toEqual({ status: 303, to: inEnglish(routes.linkOutcome) });
    expect(await post(openLink, { handle: await handleOf(), ...wrong })).toEqual(again);
    const opened = await post(openLink, { handle: await handleOf(true), ...right });
    expect(opened.to).toBe(routes.questionnaire);
    const form = await ownResponse();
    expect(await rowOf(id)).toMatchObject({ openedBy: "code", responseId: form?.id });
    browser.jar = new Map();
    await post(openLink, { token, ...right });
    expect((await ownResponse())?.id).toBe(form?.id);
  });

  it("is answered alike when it is unknown, ended, revoked or locked, and writes nothing", async () => {
    const now = new Date();
    const known = await sampleInvitation(now);
    const ended = await sampleInvitation(now);
    const revoked = await sampleInvitation(now, { revokedAt: now });
    const locked = await sampleInvitation(now, { lockedAt: now, wrongDates: 5 });
    const { prisma } = await openDatabase();
    await prisma.link.update({ where: { id: ended.link }, data: { revokedAt: now } });
    const rows = async () => (await everyRow()).filter((row) => !row.startsWith("Limit "));
    const before = await rows();
    const pages: string[] = [];
    for (const code of [known.code, ended.code, revoked.code, locked.code, newCode()]) {
      browser.jar = new Map();
      const began = performance.now();
      expect((await post(openCode, { code })).to).toBe(inEnglish(routes.linkOutcome));
      expect(performance.now() - began).toBeGreaterThan(295);
      const asks = await outcome();
      const opened = await post(openLink, { handle: await handleOf(), ...wrong });
      expect(opened).toEqual(again);
      pages.push(`${asks}${await outcome(true)}`.replaceAll(/value="Fe26[^"]+"/g, ""));
      if (code === known.code) continue;
      // Only the known one has a date to compare, and counts it.
      if (code !== revoked.code) {
        expect(await post(openLink, { handle: await handleOf(true), ...right })).toEqual(again);
      }
    }
    expect(new Set(pages).size).toBe(1);
    const counted = (row: string) => row.includes(known.id) || row.includes(revoked.id);
    const events = (row: string) => row.startsWith("AuditEvent ");
    const others = (all: readonly string[]) => all.filter((row) => !counted(row) && !events(row));
    expect(others(await rows())).toEqual(others(before));
  });

  it("is said at once to be none when it cannot be one, and counts no try", async () => {
    const { code } = await sampleInvitation(new Date());
    const { prisma } = await openDatabase();
    const before = await prisma.limit.findMany();
    const slip = (code.startsWith("K") ? "R" : "K") + code.slice(1);
    for (const typed of [slip, "", "hello", code.slice(1)]) {
      expect(await post(openCode, { code: typed })).toEqual({
        status: 303,
        to: "/en?fix=1#errors",
      });
    }
    expect(browser.jar.size).toBe(0);
    expect(await prisma.limit.findMany()).toEqual(before);
  });

  it("stands in no row, no answer, no cookie and no log", async () => {
    const logged = [vi.spyOn(console, "error"), vi.spyOn(console, "log")];
    const { code } = await sampleInvitation(new Date());
    const { to } = await post(openCode, { code });
    await post(openLink, { handle: await handleOf(), ...right });
    const seen = [to, ...browser.jar.values(), ...(await everyRow())];
    seen.push(...logged.flatMap((log) => log.mock.calls.flat().map(String)));
    const sha = createHash("sha256").update(code).digest("hex");
    const hex = Buffer.from(code).toString("hex");
    for (const form of [code, shownCode(code), hex, sha]) {
      expect(seen.filter((text) => text?.includes(form))).toEqual([]);
    }
  });
});

describe("each state has its page, for who proved the date", () => {
  it.each([
    ["expired", { linkExpiresAt: new Date() }, words.expired],
    ["revoked", { revokedAt: new Date() }, words.revoked],
    ["returned", { returnedAt: new Date("2026-11-24T09:00:00Z") }, words.returned],
  ] as const)("%s", async (_state, changes, { title }) => {
    const { token } = await sampleInvitation(new Date(), changes);
    expect((await post(openLink, { token, ...right })).to).toBe(routes.linkOutcome);
    const page = await outcome();
    expect(page).toContain(title);
    expect(page).toContain(sampleSettings.phone);
    expect(page).not.toContain(routes.questionnaire);
    expect(page).not.toContain(samplePerson.name);
    if (_state === "returned") expect(page).toContain("24 November 2026");
  });

  it("started, locked, done and none", async () => {
    const { token } = await sampleInvitation(new Date());
    expect(await outcome()).toContain(words.none.title);
    await post(openLink, { token, ...right });
    expect(await outcome()).toContain(words.open.goOn);
    for (let tries = 0; tries < 5; tries += 1) await post(openLink, { token, ...wrong });
    expect((await post(openLink, { token, ...wrong })).to).toBe(routes.linkOutcome);
    expect(await outcome()).toContain(words.locked.title);
    const kept = new Map(browser.jar);
    expect(cleared).toBeNull();
    expect((await post(endHere, {})).to).toBe(inEnglish(routes.linkOutcome));
    expect(cleared).toBe('"cache", "storage"');
    expect(await outcome()).toContain(words.done.title);
    browser.jar = kept;
    expect(await outcome()).not.toContain(words.locked.title);
    expect(await ownResponse()).toBeNull();
  });
});

it("saves nothing after the appointment of what was sent, and says so", async () => {
  const { id, token } = await sampleInvitation(new Date());
  await post(openLink, { token, ...right });
  expect((await save({ go: "next", "emergency-signs": "one-or-more" })).to).toBe(
    routes.emergency("en"),
  );
  expect((await rowOf(id)).emergencyAt).not.toBeNull();
  const { prisma } = await openDatabase();
  await prisma.invitation.update({ where: { id }, data: { returnedAt: new Date() } });
  expect((await save({ go: "next", "emergency-signs": "one-or-more" })).status).toBe(303);
  expect(await outcome()).toContain(words.addable.add);
  await prisma.invitation.update({ where: { id }, data: { appointmentAt: new Date() } });
  expect((await save({ go: "next", "emergency-signs": "none" })).status).toBe(409);
  await prisma.invitation.update({ where: { id }, data: { revokedAt: new Date() } });
  expect((await save({ go: "next", "emergency-signs": "none" })).status).toBe(409);
});

it("stops reminders, and answers the same when there is no such link", async () => {
  const { id, token } = await sampleInvitation(new Date());
  const answer = await post(stopReminders, { token });
  expect(answer).toEqual({ status: 303, to: inEnglish(routes.remindersStopped) });
  expect((await rowOf(id)).remindersOff).toBe(true);
  const before = await everyRow();
  for (const other of [token, newToken(), ""]) {
    expect(await post(stopReminders, { token: other })).toEqual(answer);
  }
  expect(await everyRow()).toEqual(before);
});
