import { cpus } from "node:os";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { browserOptions } from "@/e2e/browser-options";
import type { Column } from "@/e2e/effort/bars";
import { type Drawn, drawnPages, screensToQuestions } from "@/e2e/effort/drawn-pages";
import { type EffortRow, effortTable, rowOf, unexplained } from "@/e2e/effort/effort-table";
import { exceptions } from "@/e2e/effort/exceptions";
import { countWords } from "@/e2e/effort/seen-words";
import { isOfFacts, servedEffort } from "@/e2e/effort/served-effort";
import { OwnServer } from "@/e2e/own-server";
import { content } from "@/e2e/walk";
import { writeTogether } from "@/lib/commands/write-together";
import { type Persona, personas } from "@/prisma/personas";

/**
 * `npm run effort`: what the form asks of each person, from the built product. Prints each page with its
 * words and screens, and keeps the table in `docs/effort.md`.
 */
const port = Number(process.env["EFFORT_PORT"] ?? 3217);

/** How far the words of the served markup may be from those a browser draws. */
const tolerance = 0.05;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const screensOf = (drawn: readonly Drawn[], wanted: (id: string) => boolean): number =>
  sum(drawn.filter(({ id }) => wanted(id)).map(({ screens }) => screens));

const lastStep = content.steps.at(-1)?.id;
const print = (line: string) => process.stdout.write(`${line}\n`);

async function measured(browser: Browser, base: string, persona: Persona): Promise<EffortRow> {
  const { whole, short, cells } = await servedEffort(base, persona.answers);
  const drawn = await drawnPages(browser, whole.way, whole.opened);
  const shortDrawn = await drawnPages(browser, short.way, short.opened);
  print(`\n## ${persona.id}`);
  for (const [way, pages] of [
    ["whole", whole.effort.pages],
    ["short", short.effort.pages],
  ] as const) {
    print(`\n${way}: words, words drawn, taps, characters, screens`);
    for (const page of pages) {
      const one = (way === "whole" ? drawn : shortDrawn).find(({ id }) => id === page.id);
      const seen = countWords(one?.text ?? "");
      const off = Math.abs(seen - page.words) > Math.max(12, page.words * tolerance) ? " OFF" : "";
      const figures = [page.words, seen, page.taps, page.characters, one?.screens.toFixed(1)];
      print(
        `  ${page.id.padEnd(22)} ${figures.map((one) => String(one).padStart(6)).join("")}${off}`,
      );
      if (off !== "") process.exitCode = 1;
    }
  }
  await whole.way.send();
  const ofBrowser: { readonly [C in Column]?: number } = {
    screens: screensOf(drawn, () => true) + (drawn[0]?.frame ?? 0),
    "naming page and grid: screens": screensOf(drawn, isOfFacts),
    "check page: screens": screensOf(drawn, (id) => id === lastStep),
    "summary: screens to my questions": await screensToQuestions(browser, whole.way),
  };
  return rowOf(persona.id, { ...cells, ...ofBrowser });
}

async function measureAll(base: string): Promise<readonly EffortRow[]> {
  const browser = await chromium.launch(browserOptions);
  try {
    const rows: EffortRow[] = [];
    for (const persona of personas) rows.push(await measured(browser, base, persona));
    return rows;
  } finally {
    await browser.close();
  }
}

const server = await OwnServer.start(port);
try {
  const rows = await measureAll(server.base);
  const [processor] = cpus();
  const table = effortTable({
    rows,
    exceptions,
    machine: `${cpus().length} processors (${processor?.model.trim() || "unnamed"}), Linux`,
    date: new Date().toISOString().slice(0, 10),
  });
  writeTogether([{ path: path.resolve(import.meta.dirname, "../docs/effort.md"), content: table }]);
  print(`\n${table}`);
  const wrong = unexplained(rows, exceptions);
  for (const { id, column, value } of wrong) print(`past its bar: ${column}, ${id}: ${value}`);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  await server.remove();
}
