import { describe, expect, test } from "vitest";
import { contentFor } from "@/content";
import type { Answers } from "@/lib/form/answers";
import { visibleSteps } from "@/lib/form/visibility";
import { prune } from "./prune";
import { stepView } from "./step-view";

const content = contentFor("en");
const ids = content.statements.map(({ id }) => id);

function factsPage(answers: Answers) {
  const step = content.steps.find(({ id }) => id === "understanding-facts");
  if (!step) throw new Error("no such step");
  return stepView(content, step, answers, undefined).asked[0];
}

const asTheSources: Answers = Object.fromEntries(
  content.statements.map(({ id, answer }) => [id, answer]),
);

describe("the page after the short check", () => {
  test("is there only for those who took the check", () => {
    const shown = (answers: Answers) =>
      visibleSteps(content, answers).some(({ id }) => id === "understanding-facts");
    expect(shown({})).toBe(false);
    for (const id of ids) expect(shown({ [id]: "not-sure" })).toBe(true);
  });

  test("shows every fact with its sources, the same whatever was answered", () => {
    const facts = (answers: Answers) =>
      factsPage(answers)?.rows.map(({ id, title, cells, conflicts }) => ({
        id,
        title,
        cells,
        conflicts,
      }));
    const all = facts(asTheSources);
    expect(all?.map(({ id }) => id)).toEqual(ids);
    for (const row of all ?? []) expect(row.cells[0]?.sources.length).toBeGreaterThan(0);
    expect(facts({ "statement-undo": "not-sure" })).toEqual(all);
    expect(facts({ "statement-names": "true", "statement-neither": "not-sure" })).toEqual(all);
  });

  test("says what was answered, or that nothing was", () => {
    const rows = factsPage({ "statement-undo": "not-sure", "statement-names": "true" })?.rows;
    expect(rows?.map(({ said }) => said)).toEqual([
      "You said: True.",
      "Not answered",
      "You said: Not sure.",
      "Not answered",
    ]);
  });

  test("offers the question of each statement not answered as the sources say", () => {
    const offered = (answers: Answers) =>
      factsPage(answers)
        ?.rows.filter((row) => row.boxes.length > 0)
        .map(({ id }) => id);
    expect(offered(asTheSources)).toEqual([]);
    expect(offered({ ...asTheSources, "statement-undo": "not-sure" })).toEqual(["statement-undo"]);
    expect(offered({ ...asTheSources, "statement-names": "true" })).toEqual(["statement-names"]);
    expect(factsPage({ "statement-names": "true" })?.options).toEqual(ids);
  });
});

describe("a question wanted after the short check", () => {
  const ticked = { ...asTheSources, "ask-statements": ["statement-undo"] };

  test("stays while its statement is answered unlike the sources", () => {
    const answers = { ...ticked, "statement-undo": "false" };
    expect(prune(content, answers)).toEqual(answers);
  });

  test("goes with the answer that it came from", () => {
    expect(prune(content, ticked)).toEqual(asTheSources);
    expect(prune(content, { "ask-statements": ["statement-undo"] })).toEqual({});
  });
});
