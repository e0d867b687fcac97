import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { submissionSchema } from "@/lib/responses/submission";
import { shownStrings } from "@/test-support/shown-strings";
import { type SummaryModel, summaryTemplate } from "../model";
import { upgradeModel } from "./upgrade-model";

/** A summary as it was stored before template 2, with fewer questions, answers and rows. */
const stored = JSON.parse(readFileSync(new URL("template-1.json", import.meta.url), "utf8"));

const unread = ["id", "region", "language", "paper", "template", "contentVersion"];

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    unread.includes(key) ? [] : stringsIn(part),
  );
}

/** A text of template 1 that is a label and a value today. */
const asFacts = (model: SummaryModel) =>
  model.overview.matters.facts.map(({ label, value }) => `${label}: ${value}`);

test("a summary stored with template 1 opens in today's shape with every frozen word", () => {
  const model = submissionSchema.parse(stored);
  expect(model.template).toBe(summaryTemplate);
  const kept = new Set([...stringsIn(model), ...asFacts(model)]);
  expect(stringsIn(stored).filter((text) => !kept.has(text))).toEqual([]);
});

test("nothing is added to what was frozen", () => {
  const frozen = stringsIn(stored).join("\n");
  expect(shownStrings(upgradeModel(stored)).filter((text) => !frozen.includes(text))).toEqual([]);
});

test("a line without a label stays a line", () => {
  const { matters } = upgradeModel({
    ...stored,
    overview: { ...stored.overview, matters: { heading: "", lines: ["All of it"], none: "" } },
  }).overview;
  expect(matters.facts).toEqual([{ label: "", value: "All of it", answered: true }]);
});

test("a summary of today stays as it is", () => {
  const model = upgradeModel(stored);
  expect(upgradeModel(model)).toBe(model);
});
