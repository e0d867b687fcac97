import { readFileSync } from "node:fs";
import path from "node:path";
import type { Answers } from "@/lib/form/answers";
import { personas } from "@/prisma/personas";
import { bars, excused } from "./effort/bars";
import { pastBar, readEffortTable, told } from "./effort/effort-table";
import { exceptions } from "./effort/exceptions";
import { foldedQuestions } from "./effort/folded-questions";
import { ServedPage } from "./effort/seen-words";
import { servedColumns, servedEffort } from "./effort/served-effort";
import { ServedWay } from "./effort/served-way";
import { expect, test } from "./test";
import { content } from "./walk";

const committed = path.join(import.meta.dirname, "../docs/effort.md");
const rows = readEffortTable(readFileSync(committed, "utf8"));

for (const { id, name, answers } of personas) {
  test(`docs/effort.md tells what the form asks of ${name}: after a change, npm run effort`, async ({
    baseURL,
  }) => {
    const { cells } = await servedEffort(baseURL ?? "", answers);
    const kept = rows.find((row) => row.id === id)?.cells;
    expect(servedColumns.map((column) => `${column}: ${kept?.[column]}`)).toEqual(
      servedColumns.map((column) => `${column}: ${told(column, cells[column])}`),
    );
  });
}

test("words count as they are seen: not what is folded, hidden, or typed", () => {
  const page = new ServedPage(
    `<main><h1>Two words</h1><p>and <b>th</b>ree<sup>[1][2]</sup> &mdash;</p>
    <details><summary>Four</summary><p>not these</p></details>
    <details><summary>Five</summary><textarea name="own">not these</textarea><p>six</p></details>
    <details class="regions-list"><summary>Seven</summary><input type="checkbox"></details>
    <button class="first-submit">no</button><span class="visually-hidden">no</span></main>`,
  );
  expect([page.words("main"), page.opened]).toEqual([8, 1]);
});

test("everyone but one is within every bar, or is an exception that says why", () => {
  expect(rows.map(({ id }) => id)).toEqual(personas.map(({ id }) => id));
  for (const [column] of bars) {
    for (const { id, cells } of rows) expect(Number(cells[column]), id).not.toBeNaN();
  }
  const past = pastBar(rows).map(({ id, column }) => `${column}: ${id}`);
  const excepted = exceptions.flatMap(({ column, people }) =>
    people.map((id) => `${column}: ${id}`),
  );
  expect(past.toSorted()).toEqual(excepted.toSorted());
  expect(excepted.filter((line) => line.endsWith(excused))).toEqual([]);
});

/** What is in the middle. */
const middle = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

test("the front page estimates what was measured", () => {
  const said = content.pageWords.front.text.join(" ");
  const [, long, short] = /(\d+) minutes, or (\d+)/.exec(said) ?? [];
  const people = rows.filter(({ id }) => id !== excused).map(({ cells }) => cells);
  const whole = middle(people.map((cells) => Number(cells.minutes) + Number(cells.typing)));
  expect(Math.abs(whole - Number(long))).toBeLessThanOrEqual(2);
  const shorts = people.map((cells) => Number(cells["short way: minutes with typing"]));
  expect(middle(shorts)).toBeLessThanOrEqual(Number(short));
});

test("no fold hides a question that everyone is asked", async ({ baseURL }) => {
  const answers: Answers = { "emergency-signs": "none" };
  const way = await ServedWay.begin(baseURL ?? "", answers, "whole");
  const pages = await way.pages();
  expect(pages.flatMap(foldedQuestions)).toEqual([]);
  const [asked] = pages.filter(({ step }) => step !== undefined);
  const hidden = { ...asked, html: `<details><input name="emergency-signs"></details>` };
  expect(asked && foldedQuestions({ ...asked, ...hidden })).toEqual(["emergency-signs"]);
});
