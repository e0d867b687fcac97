import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { POST as openCode } from "@/app/i/code/route";
import { POST as openLink } from "@/app/i/open/route";
import { POST as start } from "@/app/questionnaire/start/route";
import { POST as signIn } from "@/app/staff/sign-in/check/route";
import { openDatabase } from "@/lib/database/open";
import { newCode } from "@/lib/invitations/links/new-code";
import { returnCode, takeCode } from "@/lib/limits/code-tries";
import { limits } from "@/lib/limits/limits";
import { browser } from "@/test-support/asking-browser";
import { sampleSettings } from "@/test-support/person";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";

vi.mock("next/headers", () => import("@/test-support/asking-browser"));
let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  const { prisma } = await openDatabase();
  await prisma.clinic.create({
    data: { id: 1, updatedAt: new Date(), revision: 1, settings: sampleSettings },
  });
});
afterAll(() => temporary.remove());
beforeEach(() => {
  browser.jar = new Map();
});

const site = "http://localhost:3000";
const posted = (peer: string, fields: { readonly [name: string]: string } = {}) =>
  new Request(`${site}/x`, {
    method: "POST",
    headers: { "x-peer-address": peer, origin: site, host: "localhost:3000" },
    body: new URLSearchParams(fields),
  });

/** As if every limit that was begun had come to its end. */
async function useUp(): Promise<void> {
  const { prisma } = await openDatabase();
  await prisma.limit.updateMany({ data: { count: 1000 } });
}

async function expectRefusal(response: Response, words: RegExp, seconds: number): Promise<void> {
  expect(response.status).toBe(429);
  const wait = Number(response.headers.get("retry-after"));
  expect(wait).toBeGreaterThan(seconds - 60);
  expect(wait).toBeLessThanOrEqual(seconds);
  expect(await response.text()).toMatch(words);
}

describe("too many tries", () => {
  it("start no more forms from one address, in the patient's language", async () => {
    expect((await start(posted("192.0.2.1"))).status).toBe(303);
    await useUp();
    const { seconds } = limits.startPeer;
    const english = /You can try again in (60|59) minutes/;
    await expectRefusal(await start(posted("192.0.2.1")), english, seconds);
    browser.jar = new Map([["ready-language", "es"]]);
    const spanish = /otra vez dentro de (60|59) minutos/;
    await expectRefusal(await start(posted("192.0.2.1")), spanish, seconds);
    expect((await start(posted("192.0.2.2"))).status).toBe(303);
  });

  it("open no link from there, known or not", async () => {
    const guess = { token: "unknown", day: "1", month: "2", year: "1960" };
    expect((await openLink(posted("192.0.2.3", guess))).status).toBe(303);
    await useUp();
    const again = await openLink(posted("192.0.2.3", guess));
    await expectRefusal(again, /You can try again in/, limits.linkPeer.seconds);
  });

  it("read no more codes from one address, or from one network", async () => {
    const { codePeer, codeNetwork } = limits;
    const now = new Date();
    for (let tries = 0; tries < codePeer.most; tries += 1) {
      expect((await takeCode("192.0.2.9", now)).refusedUntil).toBeNull();
    }
    const words = /You can try again in 15 minutes/;
    const guess = () => posted("192.0.2.9", { code: newCode() });
    await expectRefusal(await openCode(guess()), words, codePeer.seconds);
    for (let tries = codePeer.most + 1; tries < codeNetwork.most; tries += 1) {
      expect((await takeCode(`192.0.2.${100 + tries}`, now)).refusedUntil).toBeNull();
    }
    expect((await takeCode("192.0.2.99", now)).refusedUntil).not.toBeNull();
    expect((await takeCode("192.0.3.99", now)).refusedUntil).toBeNull();
  });

  it("read codes slowly from everywhere once many addresses guess, and open links as before", async () => {
    const { prisma } = await openDatabase();
    await prisma.limit.deleteMany();
    const begun = Date.now() + 60 * 60_000;
    const at = (seconds: number) => new Date(begun + seconds * 1000);
    let guesses = 0;
    const network = () => {
      guesses += 1;
      return `10.${guesses >> 8}.${guesses & 255}.1`;
    };
    const read = async (now: Date) => (await takeCode(network(), now)).refusedUntil === null;
    const some = 30;
    for (let tries = 0; tries < some; tries += 1) expect(await read(at(0))).toBe(true);
    // All of them together were counted in one row; as if there had been as many as may be.
    const { count } = await prisma.limit.updateMany({
      where: { count: some },
      data: { count: limits.codeAll.most },
    });
    expect(count).toBe(1);
    expect([await read(at(1)), await read(at(2)), await read(at(9))]).toEqual([true, false, false]);
    expect([await read(at(12)), await read(at(13)), await read(at(23))]).toEqual([
      true,
      false,
      true,
    ]);
    const link = { token: "unknown", day: "1", month: "2", year: "1960" };
    expect((await openLink(posted("10.9.9.9", link))).status).toBe(303);
  });

  it("are given back by a code that was right, once an hour for each link", async () => {
    const { prisma } = await openDatabase();
    const now = new Date();
    const left = async () => {
      const counts = await prisma.limit.findMany({ select: { count: true } });
      return counts.reduce((sum, { count }) => sum + count, 0);
    };
    await prisma.limit.deleteMany();
    for (let tries = 0; tries < 3; tries += 1) await takeCode("198.51.100.1", now);
    expect(await left()).toBe(9);
    await returnCode("198.51.100.1", "one", now);
    expect(await left()).toBe(7);
    await returnCode("198.51.100.1", "one", now);
    expect(await left()).toBe(8);
  });

  it("keep no more of what is typed into the sign-in, be it no address at all", async () => {
    const nonsense = { email: "nobody", password: "wrong-password-1" };
    expect((await signIn(posted("192.0.2.8", nonsense))).status).toBe(303);
    await useUp();
    const { prisma } = await openDatabase();
    const kept = await prisma.formDraft.count();
    expect((await signIn(posted("192.0.2.8", nonsense))).status).toBe(429);
    expect(await prisma.formDraft.count()).toBe(kept);
  });

  it("sign nobody in from there, and say so on a page", async () => {
    const wrong = { email: "kim@example.org", password: "wrong-password-1" };
    expect((await signIn(posted("192.0.2.4", wrong))).status).toBe(303);
    await useUp();
    const again = await signIn(posted("192.0.2.4", wrong));
    await expectRefusal(again, /You can try again in 15 minutes/, limits.password.seconds);
    expect((await signIn(posted("192.0.2.5", wrong))).status).toBe(303);
  });
});
