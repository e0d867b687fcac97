import { z } from "zod";
import { modes, required } from "@/test-support/cover/plan";
import { analysed } from "./page-checks";
import { routeTable } from "./route-table";
import { noted } from "./run-record";
import { stepPages } from "./step-pages";
import { expect, test } from "./test";

// These run after all others and read what those noted.

for (const { name } of modes) {
  test(`every control of the form was used, ${name}`, () => {
    const used = noted(name);
    expect([...required].filter((element) => !used.has(element))).toEqual([]);
  });
}

const stateSchema = z.object({
  route: z.string(),
  language: z.string(),
  answered: z.boolean(),
  colours: z.string(),
});

const states = () => [...noted(analysed)].map((line) => stateSchema.parse(JSON.parse(line)));

test("every page was analysed for accessibility", () => {
  const seen = new Set(states().map(({ route }) => route));
  // Without a language in its address it is the same page.
  const bare = (route: string) => route.replace("/[language]", "") || "/";
  const analysedOnce = new Set([...seen].map(bare));
  const pages = routeTable.filter(({ isPage }) => isPage).map(({ path }) => bare(path));
  const ofSteps = "/questionnaire/[step]";
  const missing = pages.filter((page) => page !== ofSteps && !analysedOnce.has(page));
  expect(missing).toEqual([]);
});

test("every page of the form was analysed, empty and filled in, in each language", () => {
  const line = (one: { route: string; language: string; answered: boolean }) =>
    `${one.route} ${one.language} ${one.answered ? "filled in" : "empty"}`;
  const seen = new Set(states().map(line));
  const wanted = stepPages.flatMap(({ pages }) => pages.map(line));
  expect(wanted.filter((page) => !seen.has(page))).toEqual([]);
});
