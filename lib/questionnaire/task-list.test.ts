import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import { visibleSteps } from "@/lib/form/visibility";
import { shortItems, shortSteps, shortWayAt } from "./short-way";
import { taskList } from "./task-list";

const content = contentFor("en");
const answers = { "emergency-signs": "none" };
const steps = visibleSteps(content, answers);
const partsOf = (saved: readonly string[], toFix: readonly string[] = []) =>
  taskList(content, { answers, saved, savedShort: [], toFix, emergency: {} });
const idsOf = (section: string) =>
  steps.filter((step) => step.section === section).map(({ id }) => id);

describe("the list of parts", () => {
  it("says of each part how far it is, and opens its first page that is not done", () => {
    const [first = "", second = ""] = idsOf("health");
    const parts = partsOf(["before-you-start", first]);
    expect(parts.map(({ id }) => id)).toEqual(content.sections);
    const states = Object.fromEntries(parts.map(({ id, state }) => [id, state]));
    expect(states).toMatchObject({ before: "done", health: "in-progress", pain: "not-started" });
    expect(states["known"]).toBe("optional");
    expect(parts.find(({ id }) => id === "health")?.opens).toBe(second);
  });

  it("calls done what was seen and is valid", () => {
    const all = idsOf("known");
    const stateOf = (toFix: readonly string[]) =>
      partsOf(all, toFix).find(({ id }) => id === "known")?.state;
    expect(stateOf([])).toBe("done");
    expect(stateOf(all.slice(0, 1))).toBe("in-progress");
  });
});

describe("the short way", () => {
  it("goes on where it was left, and keeps what was shown in part for the long way", () => {
    const part = shortSteps(content, answers).find(
      (step) => shortItems(content, step, answers) !== null,
    );
    const before = shortSteps(content, answers).slice(
      0,
      part && shortSteps(content, answers).indexOf(part),
    );
    const saved = before.map(({ id }) => id);
    const progress = { answers, saved, toFix: [], emergency: {} };
    const at = (savedShort: readonly string[]) => shortWayAt(content, { ...progress, savedShort });
    expect(at([]).opens).toBe(part?.id);
    expect(at([part?.id ?? ""]).opens).not.toBe(part?.id);
    const seen = { ...progress, savedShort: [part?.id ?? ""] };
    const inLong = taskList(content, seen).find(({ id }) => id === part?.section);
    expect(inLong?.state).toBe("in-progress");
    const all = { ...progress, saved: steps.map(({ id }) => id), savedShort: [] };
    expect(shortWayAt(content, all).opens).toBeNull();
  });
});
