import fc from "fast-check";
import { expect, it } from "vitest";
import type { DateOrder } from "@/lib/settings/countries";
import { readRows } from "./read-file";
import { sourceOfText } from "./source/read-source";

const now = new Date("2026-11-26T12:00:00Z");
const orders: readonly DateOrder[] = ["day-first", "month-first"];

const dayFrom = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const person = fc.record({
  birth: dayFrom("1930-01-01", "2008-12-31"),
  visit: dayFrom("2026-11-28", "2027-12-31"),
});
/** How a system writes a day: which sign, with noughts or without, with four digits of the year or two. */
const form = fc.record({
  sign: fc.constantFrom("/", "-", ".", " / "),
  isPadded: fc.boolean(),
  isShort: fc.boolean(),
});
type Form = typeof form extends fc.Arbitrary<infer F> ? F : never;

function written(day: string, order: DateOrder, { sign, isPadded, isShort }: Form): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const parts = order === "day-first" ? [date, month] : [month, date];
  const shown = isPadded ? parts : parts.map((part) => String(Number(part)));
  return [...shown, isShort ? year.slice(2) : year].join(sign);
}

async function days(text: string, country: "GB" | "US", order?: DateOrder) {
  const table = await sourceOfText(text);
  if ("refused" in table) throw new Error(table.refused.kind);
  const settings = { country, timeZone: "UTC", language: "en" } as const;
  const rules = { settings, now, today: "2026-11-26", languages: ["en"] };
  const read = await readRows(table, rules, { order });
  if ("refused" in read || read.kind !== "read") throw new Error(JSON.stringify(read));
  const good = read.good.map(({ person: { dateOfBirth }, appointmentAt }) => ({
    birth: dateOfBirth,
    visit: appointmentAt.toISOString().slice(0, 10),
  }));
  return { good, read };
}

it("no row of a file is ever read with day and month turned round, unless somebody must say so first", async () => {
  const people = fc.array(person, { minLength: 1, maxLength: 12 });
  const order = fc.constantFrom(...orders);
  const country = fc.constantFrom("GB" as const, "US" as const);
  await fc.assert(
    fc.asyncProperty(
      people,
      order,
      country,
      form,
      form,
      async (list, meant, clinic, one, other) => {
        const rows = list.map(
          ({ birth, visit }, at) =>
            `Person ${at};${written(birth, meant, one)};${written(visit, meant, other)} 10:00`,
        );
        const text = ["Name;DOB;Appointment", ...rows].join("\n");
        const { good, read } = await days(text, clinic);
        if (read.order.why === "country" && read.order.order !== meant) {
          // All of it is, and the examples show it.
          expect(read.examples.length).toBeGreaterThan(0);
        } else {
          const truths = new Set(list.map((truth) => JSON.stringify(truth)));
          expect(good.filter((day) => !truths.has(JSON.stringify(day)))).toEqual([]);
          expect(good.length + read.bad.length).toBe(list.length);
        }
        const chosen = await days(text, clinic, meant);
        for (const day of chosen.good) expect(list).toContainEqual(day);
      },
    ),
    { numRuns: 150 },
  );
});

it("a file whose rows are in two orders is refused as soon as both are seen", async () => {
  const lines = fc.array(fc.tuple(person, fc.constantFrom(...orders)), { minLength: 2 });
  const plain: Form = { sign: "/", isPadded: true, isShort: false };
  const tells = (day: string) => Number(day.slice(8)) > 12;
  await fc.assert(
    fc.asyncProperty(lines, async (list) => {
      const rows = list.map(
        ([{ birth }, order]) => `A;${written(birth, order, plain)};2027-04-10 10:00`,
      );
      const table = await sourceOfText(["Name;DOB;Appointment", ...rows].join("\n"));
      if ("refused" in table) throw new Error(table.refused.kind);
      const settings = { country: "GB", timeZone: "UTC", language: "en" } as const;
      const rules = { settings, now, today: "2026-11-26", languages: ["en"] };
      const seen = new Set(list.flatMap(([{ birth }, order]) => (tells(birth) ? [order] : [])));
      const read = await readRows(table, rules);
      expect("refused" in read && read.refused.kind === "both-orders").toBe(seen.size === 2);
    }),
    { numRuns: 80 },
  );
});
