import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import type { Answers } from "@/lib/form/answers";
import { visibleSteps } from "@/lib/form/visibility";
import { currentStep, emergencyPassed, neighbour, position, reachableSteps } from "./journey";

const content = contentFor("en");
const ids = content.steps.map(({ id }) => id);

const progress = (answers: Answers, saved: readonly string[], acknowledgedAt?: string) => ({
  answers,
  saved,
  emergency: { acknowledgedAt },
});

describe("the emergency notice", () => {
  it.each([
    [{}, undefined, false],
    [{ "emergency-signs": "none" }, undefined, true],
    [{ "emergency-signs": "one-or-more" }, undefined, false],
    [{ "emergency-signs": "not-sure" }, undefined, false],
    [{ "emergency-signs": "in-person" }, undefined, false],
    [{ "emergency-signs": "one-or-more" }, "2026-11-22T10:00:00Z", true],
  ])("%j acknowledged %s lets pass: %s", (answers, acknowledged, passed) => {
    expect(emergencyPassed(content, progress(answers, ids, acknowledged))).toBe(passed);
    const reached = reachableSteps(content, progress(answers, ids, acknowledged));
    expect(reached.length > 1).toBe(passed);
  });
});

describe("the steps that can be opened", () => {
  const none = { "emergency-signs": "none" };

  it("are all of them once the signs are answered", () => {
    const reached = reachableSteps(content, progress(none, ["before-you-start"]));
    expect(reached).toEqual(visibleSteps(content, none));
  });

  it("go on at the first that was not saved, also where an answer opened it", () => {
    const saved = visibleSteps(content, none).map(({ id }) => id);
    expect(currentStep(content, progress(none, saved))?.id).toBe("check");
    const face = { ...none, places: ["face-left"] };
    expect(currentStep(content, progress(face, saved))?.id).toBe("main-place");
    expect(currentStep(content, progress(face, [...saved, "main-place"]))?.id).toBe("check");
  });
});

describe("moving about", () => {
  it("leaves out pages that are not asked", () => {
    expect(neighbour(content, {}, "where-it-hurts", 1)?.id).toBe("your-pain");
    expect(neighbour(content, {}, "your-pain", -1)?.id).toBe("where-it-hurts");
    expect(neighbour(content, {}, "before-you-start", -1)).toBeUndefined();
    expect(neighbour(content, {}, "nothing", 1)).toBeUndefined();
  });

  it("tells the part among all, and the page within the part", () => {
    const at = position(content, { "emergency-signs": "none" }, "implants");
    expect(at).toEqual({ section: "health", number: 5, total: 13, page: 2, pages: 2 });
  });
});
