import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closeDatabase, openDatabase } from "@/lib/database/open";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { clearLimits, deleteOverLimits } from "./clear";
import { type LimitName, limits, type Try } from "./limits";
import { forgetRefused } from "./refused-keys";
import { takeSave } from "./session-saves";
import { giveBack, takeTry } from "./take";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());
beforeEach(async () => {
  forgetRefused();
  await (await openDatabase()).prisma.limit.deleteMany();
});

const noon = new Date("2026-11-26T12:00:00Z");
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const password = (subject: string, peer: string): Try[] => [
  { limit: "password", subject, peer },
  { limit: "staffPeer", peer },
];
const may = async (tries: readonly Try[], now = noon) =>
  (await takeTry(tries, now)).refusedUntil === null;
const repeat = async (count: number, work: (index: number) => Promise<unknown>) => {
  for (let index = 0; index < count; index += 1) await work(index);
};

describe("limits", () => {
  it("keep nobody out of an account from another address", async () => {
    await repeat(10, () => takeTry(password("amina", "198.51.100.1"), noon));
    const refused = await takeTry(password("amina", "198.51.100.1"), later(60));
    expect(refused.refusedUntil).toEqual(later(limits.password.seconds));
    expect(await may(password("amina", "203.0.113.1"))).toBe(true);
    expect(await may(password("amina", "198.51.100.1"), later(limits.password.seconds))).toBe(true);
  });

  it("stop who sprays many accounts from one address", async () => {
    const outcomes: boolean[] = [];
    await repeat(60, async (index) => outcomes.push(await may(password(`a${index}`, "192.0.2.9"))));
    expect(outcomes.filter(Boolean)).toHaveLength(limits.staffPeer.most);
    const { prisma } = await openDatabase();
    // Refused from memory, a try leaves no row.
    expect(await prisma.limit.count()).toBe(limits.staffPeer.most + 2);
  });

  it("outlive a restart and hold over several processes", async () => {
    await repeat(10, () => takeTry(password("amina", "198.51.100.1"), noon));
    forgetRefused();
    await closeDatabase();
    expect(await may(password("amina", "198.51.100.1"))).toBe(false);
    forgetRefused();
    const together = Array.from({ length: 12 }, () => may([{ limit: "setUpPeer", peer: "p" }]));
    expect((await Promise.all(together)).filter(Boolean)).toHaveLength(limits.setUpPeer.most);
  });

  it("count failures alone, and are cleared for one account", async () => {
    const tries = password("amina", "198.51.100.1");
    await repeat(15, async () => {
      expect(await may(tries)).toBe(true);
      await giveBack(tries, noon);
    });
    await repeat(11, () => takeTry(tries, noon));
    expect(await may(tries)).toBe(false);
    const { prisma } = await openDatabase();
    await clearLimits(prisma, ["amina"], later(60));
    expect(await may(tries, later(60))).toBe(true);
  });

  it("leave no address or account behind, and nothing after their window", async () => {
    await takeTry(password("amina@example.org", "198.51.100.1"), noon);
    const { prisma } = await openDatabase();
    const rows = await prisma.limit.findMany();
    expect(JSON.stringify(rows)).not.toMatch(/198\.51|amina/);
    await takeTry(password("amina@example.org", "198.51.100.1"), later(86_400));
    const keys = (await prisma.limit.findMany()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
    expect(await deleteOverLimits(later(limits.password.seconds))).toBe(2);
    expect(await deleteOverLimits(later(2 * 86_400))).toBe(2);
  });

  it("let a waiting room of sixty behind one address start, open links and save", async () => {
    const peer = "203.0.113.60";
    await repeat(60, async (person) => {
      expect(await may([{ limit: "startPeer", peer }])).toBe(true);
      const link: Try[] = [
        { limit: "link", subject: `link${person}`, peer },
        { limit: "linkPeer", peer },
      ];
      // Everyone mistypes the date once.
      expect(await may(link)).toBe(true);
      expect(await may(link)).toBe(true);
      await giveBack(link, noon);
      await repeat(100, async () => expect(takeSave(`form${person}`, noon)).toBeNull());
    });
  });

  it("hold back a form that is saved without end, and it alone", () => {
    const outcomes = Array.from({ length: 301 }, () => takeSave("busy", noon));
    expect(outcomes.filter((until) => until !== null)).toEqual([later(60)]);
    expect(takeSave("calm", noon)).toBeNull();
    expect(takeSave("busy", later(60))).toBeNull();
  });

  it("last no longer when the clock is set back an hour, and are not undone by two clocks", async () => {
    const tries = password("amina", "198.51.100.1");
    await repeat(11, () => takeTry(tries, noon));
    expect(await may(tries, later(-120))).toBe(false);
    const hourBack = (seconds: number) => later(seconds - 3600);
    await repeat(10, async () => expect(await may(tries, hourBack(1))).toBe(true));
    expect(await may(tries, hourBack(1))).toBe(false);
    expect(await may(tries, hourBack(1 + limits.password.seconds))).toBe(true);
    await repeat(301, async () => takeSave("typing", noon));
    expect(takeSave("typing", hourBack(1))).toBeNull();
  });

  it("count as a plain list of failures would", async () => {
    const step = fc.record({
      limit: fc.constantFrom<LimitName>("setUpPeer", "password"),
      peer: fc.constantFrom("one", "other"),
      wait: fc.constantFrom(0, 0, 0, 31, 400, 1000),
      right: fc.boolean(),
    });
    const steps = fc.array(step, { minLength: 20, maxLength: 40 });
    let run = 0;
    const property = fc.asyncProperty(steps, async (list) => {
      run += 1;
      const windows = new Map<string, { count: number; endsAt: number }>();
      let seconds = 0;
      for (const { limit, peer: name, wait, right } of list) {
        seconds += wait;
        const peer = `${run} ${name}`;
        const { most, seconds: length } = limits[limit];
        const known = windows.get(limit + peer);
        const open =
          known !== undefined && known.endsAt > seconds
            ? known
            : { count: 0, endsAt: seconds + length };
        windows.set(limit + peer, open);
        const taken = await takeTry([{ limit, peer }], later(seconds));
        if (open.count >= most) {
          expect(taken.refusedUntil).toEqual(later(open.endsAt));
          continue;
        }
        expect(taken.refusedUntil).toBeNull();
        if (right) await giveBack([{ limit, peer }], later(seconds));
        else open.count += 1;
      }
    });
    await fc.assert(property, { numRuns: 4 });
  });
});
