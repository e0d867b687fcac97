import { openDatabase } from "@/lib/database/open";
import { type DeskQuestion, viewDesk } from "@/lib/invitations/desk/list";
import { viewPatient } from "@/lib/invitations/desk/view-patient";
import { statuses } from "@/lib/invitations/status";
import type { Staff } from "@/lib/permissions/staff";
import { firstSettings } from "@/lib/settings/settings";
import { temporaryDatabase } from "@/test-support/temporary-database";
import { type BenchPerson, invitePeople } from "./desk-people";
import { keepQueries } from "./desk-plans";

const invitations = Number(process.argv[2] ?? 200_000);
const rounds = Number(process.argv[3] ?? 20);
const limitMs = 100;

const staff: Staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "intake" };
const settings = { ...firstSettings("Clinic", "en", "US"), timeZone: "America/New_York" };
const now = new Date("2026-11-24T15:00:00Z");

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

const plain = { status: null, search: null, cursor: null };
const upcoming: DeskQuestion = { ...plain, range: { kind: "upcoming" } };
const past: DeskQuestion = { ...plain, range: { kind: "past" } };
const any: DeskQuestion = { ...plain, range: { kind: "any" } };

/** A place in the middle of the past, as someone who went on and on would reach it. */
async function deepMark(): Promise<DeskQuestion["cursor"]> {
  const { prisma } = await openDatabase();
  const mark = await prisma.invitation.findFirst({
    where: { appointmentAt: { lt: new Date("2025-08-01T00:00:00Z") } },
    orderBy: { appointmentAt: "desc" },
    select: { id: true, appointmentAt: true },
  });
  return mark === null ? null : { direction: "after", mark };
}

/** The key of a clinician who has appointments. */
async function someClinician(): Promise<string | null> {
  const { prisma } = await openDatabase();
  const row = await prisma.invitation.findFirst({ where: { clinicianKey: { not: null } } });
  return row?.clinicianKey ?? null;
}

async function questions(): Promise<readonly (readonly [string, DeskQuestion])[]> {
  return [
    ["upcoming", upcoming],
    ["past", past],
    ["one day", { ...plain, range: { kind: "day", day: "2026-11-27" } }],
    ["far in the past", { ...past, cursor: await deepMark() }],
    ...statuses.flatMap((status): [string, DeskQuestion][] => [
      [`upcoming, ${status}`, { ...upcoming, status }],
      [`past, ${status}`, { ...past, status }],
    ]),
    ["to review", { ...plain, range: { kind: "to-review" } }],
    ["deleted soon, not filed", { ...plain, range: { kind: "unfiled" } }],
    ["upcoming, changed since printed", { ...upcoming, flag: "changed" }],
    ["upcoming, without email", { ...upcoming, flag: "no-email" }],
    ["upcoming, one clinician", { ...upcoming, clinician: await someClinician() }],
    ["past, one clinician", { ...past, clinician: await someClinician() }],
    ["search ma", { ...any, search: "ma" }],
    ["search ngozi", { ...any, search: "Ngozi" }],
    ["search ngozi kelmar", { ...any, search: "Ngozi kelmar" }],
    ["search nobody", { ...any, search: "xyzzy" }],
    ["search ma, failed", { ...any, search: "ma", status: "failed" }],
    ["search ma, expired", { ...any, search: "ma", status: "expired" }],
    ["search obel", { ...any, search: "obel" }],
    ["search o'bel", { ...any, search: "o'bel" }],
    ["search ngozi o belcor", { ...any, search: "ngozi o belcor" }],
    ["search mrn", { ...any, search: "mrn" }],
    ["search mrn-00471", { ...any, search: "mrn-00471" }],
    ["search MRN 0004711", { ...any, search: "MRN 0004711" }],
    ["search a birth date", { ...any, search: "3/15/1950" }],
    ["search a birth date in words", { ...any, search: "March 15, 1950" }],
    ["search an email address", { ...any, search: "someone.4711@example.org" }],
    ["search ma and a record number", { ...any, search: "ma mrn0004" }],
  ];
}

/** What is measured: a look, and what it is called. */
type Look = readonly [name: string, look: () => Promise<unknown>];

async function looks(people: readonly BenchPerson[]): Promise<readonly Look[]> {
  const desk = (await questions()).map(
    ([name, question]): Look => [name, () => viewDesk(staff, question, { settings, now })],
  );
  let at = 0;
  const someone = () => {
    at = (at + 7919) % people.length;
    return people[at]?.personId ?? "";
  };
  return [...desk, ["a person's page", () => viewPatient(staff, someone(), now)]];
}

async function timed(look: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await look();
  return performance.now() - before;
}

const temporary = await temporaryDatabase();
const people = await invitePeople(invitations, now);
const { forget, plans } = await keepQueries();
const all: number[] = [];
let failed = false;
for (const [name, look] of await looks(people)) {
  await timed(look);
  forget();
  await timed(look);
  const scans = (await plans()).filter((plan) => plan.includes(`Seq Scan on "Invitation"`));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(look));
  all.push(...times);
  const p95 = percentile(times, 0.95);
  if (p95 > limitMs || scans.length > 0) failed = true;
  const figures = `median ${percentile(times, 0.5).toFixed(1)} ms, 95th percentile ${p95.toFixed(1)} ms`;
  process.stdout.write(`${name}: ${figures}\n${scans.map((plan) => `${plan}\n`).join("")}`);
}
process.stdout.write(
  `${invitations} invitations of ${people.length} people, ${all.length} looks: 95th percentile ${percentile(all, 0.95).toFixed(1)} ms (bar ${limitMs}), slowest ${Math.max(...all).toFixed(1)} ms.\n`,
);
const { prisma } = await openDatabase();
await prisma.$disconnect();
await temporary.remove();
process.exit(failed ? 1 : 0);
