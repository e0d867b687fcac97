import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GET as emergencyPage } from "@/app/[language]/emergency/route";
import { GET as frontPage } from "@/app/[language]/route";
import { POST as openCode } from "@/app/i/code/route";
import { POST as endHere } from "@/app/i/end/route";
import { POST as openLink } from "@/app/i/open/route";
import { ownLanguage } from "@/app/own-language";
import { POST as saveStep } from "@/app/questionnaire/[step]/save/route";
import { POST as start } from "@/app/questionnaire/start/route";
import { contentFor } from "@/content";
import { openDatabase } from "@/lib/database/open";
import { routes } from "@/lib/routes";
import { setAsked } from "@/lib/session/asked-page";
import { browser } from "@/test-support/asking-browser";
import { makesDocuments } from "@/test-support/documents";
import { sampleInvitation } from "@/test-support/invitation";
import { ownResponse } from "@/test-support/own-response";
import { samplePerson, sampleSettings } from "@/test-support/person";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { POST as choose } from "./route";

type Jar = Map<string, string>;
vi.mock("next/headers", () => import("@/test-support/asking-browser"));
makesDocuments();
let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  const { prisma } = await openDatabase();
  await prisma.clinic.create({
    data: { id: 1, updatedAt: new Date(), revision: 1, settings: sampleSettings },
  });
});
afterAll(() => temporary.remove());

/** A browser with no cookie that asks for a language, at an address. */
function newBrowser(accepts = "", address = "/") {
  browser.jar = new Map();
  browser.asked = new Headers({ "accept-language": accepts });
  setAsked(browser.asked, new URL(address, "https://ask.example.org"));
}
beforeEach(() => newBrowser());

const origin = "https://ask.example.org";
type Fields = { readonly [name: string]: string };
const posted = (fields: Fields, from = origin, more: HeadersInit = {}) =>
  new Request(`${origin}/x`, {
    method: "POST",
    headers: { ...more, origin: from, host: "ask.example.org" },
    body: new URLSearchParams(fields),
  });
const answer = async (response: Promise<Response>) => {
  const { status, headers } = await response;
  return { status, to: headers.get("location") };
};
const press = (language: string, back?: string, from = origin) =>
  answer(choose(posted({ go: `language:${language}`, ...(back ? { back } : {}) }, from)));
const save = (step: string, fields: Fields) =>
  answer(saveStep(posted(fields), { params: Promise.resolve({ step }) }));
const draft = async () => (await ownResponse())?.draft;
const birth = () => {
  const [year = "", month = "", day = ""] = samplePerson.dateOfBirth.split("-");
  return { year, month, day };
};

describe("the language of a page", () => {
  it("is English unless anything says another", async () => {
    expect(await ownLanguage()).toBe("en");
    newBrowser("fr, de");
    expect(await ownLanguage()).toBe("en");
  });

  it("is what the browser asks for, and rather what the address says", async () => {
    newBrowser("fr,es-MX;q=0.8,en;q=0.5");
    expect(await ownLanguage()).toBe("es");
    newBrowser("es", "/i/token?lang=en");
    expect(await ownLanguage()).toBe("en");
    newBrowser("es", "/i/token?lang=<b>");
    expect(await ownLanguage()).toBe("es");
  });

  it("is that of the form, over the address and the browser", async () => {
    newBrowser("es");
    await start(posted({}));
    newBrowserAs(browser.jar, "en", "/?lang=en");
    expect(await ownLanguage()).toBe("es");
  });

  it("is that of the invitation, also where its form may not be shown", async () => {
    const { id, token } = await sampleInvitation(new Date(), { language: "es" });
    await openLink(posted({ token, ...birth() }));
    expect((await draft())?.language).toBe("es");
    expect(await ownLanguage()).toBe("es");
    const { prisma } = await openDatabase();
    await prisma.invitation.update({ where: { id }, data: { revokedAt: new Date() } });
    expect(await ownResponse()).toBeNull();
    expect(await ownLanguage()).toBe("es");
  });

  it("is what was chosen in this browser, over all else", async () => {
    newBrowser("es", "/?lang=es");
    await start(posted({}));
    await press("en");
    expect(await ownLanguage()).toBe("en");
    expect([...browser.jar.entries()].filter(([, value]) => value === "en")).toEqual([
      ["ready-language", "en"],
    ]);
  });

  it("is told by a cookie of ours and no other", async () => {
    browser.jar.set("ready-language", "xx");
    expect(await ownLanguage()).toBe("en");
  });
});

/** The same browser, asking for another language at another address. */
function newBrowserAs(kept: Jar, accepts: string, address: string) {
  newBrowser(accepts, address);
  browser.jar = kept;
}

describe("a form sent from a page whose language a link chose", () => {
  it("goes on in it, whatever was chosen or begun before", async () => {
    newBrowser("en", "/questionnaire/start?lang=es");
    await start(posted({}));
    expect((await draft())?.language).toBe("es");
    expect([...browser.jar.keys()]).toEqual(["ready"]);

    newBrowser("es");
    await press("en");
    await openCode(posted({ code: "none" }));
    newBrowserAs(browser.jar, "en", "/i/code?lang=es");
    const wrong = await answer(openCode(posted({ code: "none" })));
    expect(wrong.to).toBe("/es?fix=1#errors");
    expect(await ownLanguage()).toBe("es");

    const { token } = await sampleInvitation(new Date(), { language: "en" });
    newBrowser();
    await openLink(posted({ token, ...birth() }));
    newBrowserAs(browser.jar, "en", "/questionnaire/start?lang=es");
    await start(posted({}));
    newBrowserAs(browser.jar, "en", "/questionnaire");
    expect(await ownLanguage()).toBe("es");
  });
});

describe("an open page in a browser with a session", () => {
  const params = (language: string) => ({ params: Promise.resolve({ language }) });
  const front = async (language: string, query = "") =>
    (await frontPage(new Request(`${origin}/${language}${query}`), params(language))).text();
  const emergency = async (language: string) =>
    (await emergencyPage(new Request(origin), params(language))).text();
  const english = `value="language:en"`;

  it("is in the language of its address, and says where the form stands", async () => {
    await start(posted({}));
    const words = contentFor("es").pageWords;
    const shown = await front("es");
    expect(shown).toContain(words.front.goOn);
    expect(shown).toContain(words.front.startAgain);
    // With a form begun the choice is kept with it: it is posted, not linked.
    expect(shown).toContain(english);
    expect(shown).toContain(contentFor("es").linkWords.code.title);
    expect(await emergency("es")).toContain(words.emergency.backToForm);
    await save("before-you-start", { go: "next", "emergency-signs": "not-sure" });
    expect(await emergency("es")).toContain(words.emergency.acknowledgeText);
    expect(await front("es", "?fix=1")).toContain(contentFor("es").linkWords.code.wrong);
  });

  it("knows whom a clinic asked: its phone, and no code to type", async () => {
    const { token } = await sampleInvitation(new Date());
    await openLink(posted({ token, ...birth() }));
    expect(await emergency("en")).toContain(sampleSettings.phone);
    const shown = await front("en");
    expect(shown).toContain(contentFor("en").pageWords.front.goOn);
    expect(shown).not.toContain(contentFor("en").linkWords.code.title);
  });

  it("tells what to do in an emergency when what is stored cannot be read", async () => {
    await start(posted({}));
    const { prisma } = await openDatabase();
    const id = (await ownResponse())?.id ?? "";
    await prisma.response.update({ where: { id }, data: { draft: new Uint8Array([1]) } });
    expect(await emergency("en")).toContain(contentFor("en").pageWords.emergency.now.title);
  });

  it("is not there in a language that we do not have", async () => {
    const { status } = await frontPage(new Request(origin), params("xx"));
    expect([status, (await emergencyPage(new Request(origin), params("xx"))).status]).toEqual([
      404, 404,
    ]);
  });
});

describe("choosing a language", () => {
  it("goes back to the page it was chosen on, and to no other site", async () => {
    expect(await press("es", routes.emergency("en"))).toEqual({
      status: 303,
      to: routes.emergency("es"),
    });
    expect(await press("es", "//evil.example")).toEqual({ status: 303, to: routes.home("es") });
    expect(await press("es")).toEqual({ status: 303, to: routes.home("es") });
  });

  it.each(["xx", "", "es ", "ES"])("refuses the language %j", async (language) => {
    expect((await press(language, routes.home("en"))).status).toBe(400);
    expect([...browser.jar.keys()]).toEqual([]);
  });

  it("is refused from another site", async () => {
    expect((await press("es", routes.home("en"), "https://evil.example")).status).toBe(403);
    expect([...browser.jar.keys()]).toEqual([]);
  });

  it("follows the form to another device, and changes nothing else of it", async () => {
    const { token } = await sampleInvitation(new Date());
    await openLink(posted({ token, ...birth() }));
    const before = await draft();
    await press("es", routes.emergency("en"));
    expect(await draft()).toEqual({ ...before, language: "es" });
    newBrowser("en");
    await openLink(posted({ token, ...birth() }));
    expect(await ownLanguage()).toBe("es");
  });

  it("is forgotten with the session, and the last page is still in it", async () => {
    const { token } = await sampleInvitation(new Date());
    await openLink(posted({ token, ...birth() }));
    await press("es");
    expect((await answer(endHere(posted({})))).to).toBe("/i?lang=es");
    expect(browser.jar.get("ready-language")).toBe("");
  });
});

describe("choosing a language on a step", () => {
  it("keeps what was typed, also what cannot be used, and comes back to the step", async () => {
    await start(posted({}));
    await save("before-you-start", { go: "next", "emergency-signs": "none" });
    const typed = {
      name: "Ruth",
      "date-of-birth.day": "soon",
      "date-of-birth.month": "",
      "date-of-birth.year": "",
    };
    const there = { status: 303, to: routes.step("about-this-form") };
    expect(await save("about-this-form", { go: "language:es", ...typed })).toEqual(there);
    const kept = await draft();
    expect(kept).toMatchObject({ language: "es", answers: { name: "Ruth" } });
    expect(kept?.unresolved["about-this-form"]).toMatchObject({
      "date-of-birth.day": ["soon"],
    });
    expect(kept?.saved).not.toContain("about-this-form");
    expect(await ownLanguage()).toBe("es");
    const fromCheck = { go: "language:en", from: "check", ...typed };
    expect((await save("about-this-form", fromCheck)).to).toBe(`${there.to}?from=check`);
    expect((await draft())?.unresolved).toEqual(kept?.unresolved);
    expect((await save("about-this-form", { go: "language:xx", ...typed })).status).toBe(400);
  });

  it("answers a script with the address of the same step, without an anchor", async () => {
    await start(posted({}));
    const request = posted({ go: "language:es" }, origin, { accept: "application/json" });
    const params = Promise.resolve({ step: "before-you-start" });
    const response = await saveStep(request, { params });
    expect(await response.json()).toEqual({ to: routes.step("before-you-start") });
  });
});
