import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { routeTable } from "@/e2e/route-table";

const [model, asvs] = ["docs/threat-model.md", "docs/asvs.md"].map((file) =>
  readFileSync(file, "utf8"),
) as [string, string];

const ours =
  /`((?:app|components|docs|e2e|lib)\/[^`]+|(?:proxy\.ts|knip\.json|package-lock\.json))`/g;
const namedIn = (text: string) => [...text.matchAll(ours)].map(([, file = ""]) => file);
const isTest = (file: string) => /\.(?:test|spec)\.tsx?$/.test(file);

/** How many items of level 1 and 2 each chapter of ASVS 5.0.0 has. */
const chapters = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7];

type Item = { readonly id: string; readonly answer: string; readonly shown: string };

const items: readonly Item[] = asvs.split("\n").flatMap((line) => {
  const [, id, , , answer, shown] = line.split("|").map((cell) => cell.trim());
  return id !== undefined && /^V\d/.test(id)
    ? [{ id, answer: answer ?? "", shown: shown ?? "" }]
    : [];
});

it("names files and tests that are there", () => {
  const named = [...new Set([...namedIn(model), ...namedIn(asvs)])];
  expect(named.length).toBeGreaterThan(150);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

it("has every route among the ways in, under who may use it", () => {
  const parts = model.split(/^### /m).slice(1);
  const listed = parts.flatMap((part) => {
    const who = /^`([\w:]+)`\n/.exec(part)?.[1];
    const list = /\n\n((?:[^.]|\.{3}rest)*)\.\n/.exec(part)?.[1] ?? "";
    if (who === undefined) return [];
    return [...list.matchAll(/`(\/[^`]*)`/g)].map(([, path = ""]) => `${who} ${path}`);
  });
  expect(listed.toSorted()).toEqual(routeTable.map(({ who, path }) => `${who} ${path}`).toSorted());
});

it("answers every item of level 1 and 2 once, in its order", () => {
  const counted = chapters.map(
    (_, at) => items.filter(({ id }) => id.startsWith(`V${at + 1}.`)).length,
  );
  expect(counted).toEqual(chapters);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

it("shows what holds by a file, and says in few words why the rest does not", () => {
  const answers = ["holds", "does not apply", "**not met**"];
  expect(items.filter(({ answer }) => !answers.includes(answer))).toEqual([]);
  const holding = items.filter(({ answer }) => answer === "holds");
  expect(holding.filter(({ shown }) => namedIn(shown).length === 0)).toEqual([]);
  expect(holding.filter(({ shown }) => namedIn(shown).some(isTest)).length).toBeGreaterThan(130);
  const apart = items.filter(({ answer }) => answer === "does not apply");
  expect(apart.filter(({ shown }) => shown === "" || shown.split(" ").length > 7)).toEqual([]);
  expect(items.filter(({ shown }) => shown === "")).toEqual([]);
});

it("counts its answers rightly", () => {
  const [, ...told] = /\*\*(\d+) hold, (\d+) do not apply, (\d+) are not met/.exec(asvs) ?? [];
  const count = (answer: string) => items.filter((item) => item.answer === answer).length;
  expect(told.map(Number)).toEqual(["holds", "does not apply", "**not met**"].map(count));
});

it("has a hash for every package that the product is built or served with", () => {
  const lock: { packages: { [path: string]: { integrity?: string; dev?: boolean } } } = JSON.parse(
    readFileSync("package-lock.json", "utf8"),
  );
  const without = Object.entries(lock.packages).filter(
    ([path, { integrity, dev }]) => path !== "" && !dev && integrity === undefined,
  );
  expect(without.map(([path]) => path)).toEqual([]);
});
