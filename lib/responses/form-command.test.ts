import { describe, expect, it } from "vitest";
import { contentFor, languages } from "@/content";
import type { CameFrom } from "@/lib/questionnaire/came-from";
import { afterSave } from "./after-save";
import { emptyDraft } from "./draft";
import { afterCommand, formCommand } from "./form-command";

const content = contentFor("en");
const stepOf = (stepId: string) => {
  const step = content.steps.find(({ id }) => id === stepId);
  if (!step) throw new Error(`There is no step ${stepId}.`);
  return step;
};
const cards = stepOf("treatment-details");

describe("the button pressed", () => {
  it.each([
    ["next", { go: "next" }],
    ["stay", { go: "stay" }],
    ["add:scans", { go: "add", item: "scans" }],
    ["remove:scans.2", { go: "remove", item: "scans", number: 2 }],
    ["clear:scans.0.kind", { go: "clear", field: "scans.0.kind" }],
    ["add:treatments.surgery", { go: "add", item: "treatments", tick: "surgery" }],
    ["add:pain-medicines", null],
    ["remove:scans.x", null],
    ["destroy", null],
    ["", null],
  ])("%s", (value, expected) => {
    expect(formCommand(value, cards, languages)).toEqual(expected);
  });

  it("takes one mark off the body map, and only there", () => {
    const untick = formCommand("untick:places.belly", stepOf("where-it-hurts"), languages);
    expect(untick).toEqual({ go: "untick", item: "places", option: "belly" });
    expect(formCommand("untick:scans.0", cards, languages)).toBeNull();
    const raw = { places: ["belly", "tailbone"] };
    expect(untick && afterCommand(untick, raw)).toEqual({ places: ["tailbone"] });
  });

  it("takes out one entry or one answer and leaves the rest", () => {
    const raw = { "scans.0.place": ["A"], "scans.1.place": ["B"], "scans.10.place": ["C"] };
    expect(afterCommand({ go: "remove", item: "scans", number: 1 }, raw)).toEqual({
      "scans.0.place": ["A"],
      "scans.10.place": ["C"],
    });
    expect(afterCommand({ go: "clear", field: "scans.0.place" }, raw)).not.toHaveProperty([
      "scans.0.place",
    ]);
    expect(afterCommand({ go: "next" }, raw)).toBe(raw);
  });
});

describe("where a save leads", () => {
  const draft = { ...emptyDraft("en"), answers: { "emergency-signs": "none" } };
  const lead = (
    command: Parameters<typeof afterSave>[0]["command"],
    from: CameFrom = undefined,
    step = "where-it-hurts",
  ) => afterSave({ content, draft, step: stepOf(step), command, from });

  it("is the next or the one before", () => {
    expect(lead({ go: "next" })).toBe("/questionnaire/your-pain");
    expect(lead({ go: "back" })).toBe("/questionnaire/about-this-form");
  });

  it("is the emergency page until it is passed, then the list of all parts", () => {
    const first = { content, step: stepOf("before-you-start"), from: undefined };
    const held = { ...draft, answers: { "emergency-signs": "not-sure" } };
    const command = { go: "next" as const };
    expect(afterSave({ ...first, draft: held, command })).toBe("/en/emergency");
    expect(afterSave({ ...first, draft, command })).toBe("/questionnaire");
    expect(lead({ go: "list" })).toBe("/questionnaire");
  });

  it("is, from the check page, the step's place on the check page again", () => {
    const place = "/questionnaire/check?at=where-it-hurts#change-where-it-hurts";
    expect(lead({ go: "next" }, "check")).toBe(place);
    expect(lead({ go: "back" }, "check")).toBe(place);
  });

  it("is, on the short way, the next page of it", () => {
    const [, second, third] = content.shortWay.map(({ step }) => step);
    expect(lead({ go: "next" }, "short", "before-you-start")).toBe(
      `/questionnaire/${second}?from=short`,
    );
    expect(lead({ go: "next" }, "short", second)).not.toContain(`${third}?`);
    expect(lead({ go: "back" }, "short", "before-you-start")).toBe("/questionnaire");
  });

  it("is the blank entry that was asked for", () => {
    const scanned = { "treatments-tried": ["scan"], scans: [{ id: "e1", place: "A" }] };
    const saved = {
      content,
      draft: { ...draft, answers: { ...draft.answers, ...scanned } },
      step: cards,
      command: { go: "add" as const, item: "scans" },
      from: "check" as const,
    };
    const page = "/questionnaire/treatment-details";
    expect(afterSave(saved)).toBe(`${page}?more=scans&from=check#scans-1`);
  });
});
