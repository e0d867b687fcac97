import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import type { RawFields } from "@/lib/form/fields";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { shownFields } from "@/lib/questionnaire/shown-fields";
import { acknowledgeEmergency } from "./acknowledge-emergency";
import { type Draft, emptyDraft } from "./draft";
import { makePage } from "./page-made";
import { saveStep } from "./save-step";

const content = contentFor("en");
const stepOf = (id: string) => {
  const step = content.steps.find((one) => one.id === id);
  if (!step) throw new Error(`There is no step ${id}.`);
  return step;
};
const now = new Date("2026-11-22T10:00:00Z");
const later = new Date("2026-11-22T11:00:00Z");

/** Opens a page of the step, puts these fields on it, and saves it. */
function save(draft: Draft, stepId: string, raw: RawFields, goesOn = true, at = now) {
  const step = stepOf(stepId);
  const asked = askedItems(content, step, draft.answers);
  const shown = shownFields(asked, draft.answers, draft.unresolved[stepId]);
  const made = makePage(asked, shown, draft.changes.written[stepId], { id: "a", revision: 1 });
  const language = draft.language;
  return saveStep(draft, { content, step, raw, made, sequence: 1, now: at, goesOn, language });
}

describe("saving a step", () => {
  it("keeps what passed and counts the step as seen", () => {
    const { draft, problems } = save(emptyDraft("en"), "do-again", { "do-again": ["Swim"] });
    expect(problems).toEqual([]);
    expect(draft).toMatchObject({ answers: { "do-again": "Swim" }, saved: ["do-again"] });
  });

  it("keeps the form as typed when a part cannot be used, and the other parts as answers", () => {
    const raw = { name: ["Ann"], "date-of-birth.year": ["soon"] };
    const { draft, problems } = save(emptyDraft("en"), "about-this-form", raw);
    expect(problems).toHaveLength(1);
    expect(draft.answers).toEqual({ name: "Ann" });
    expect(draft.unresolved).toEqual({ "about-this-form": raw });
    expect(draft.saved).toEqual([]);
    const fixed = save(draft, "about-this-form", { name: ["Ann"] });
    expect(fixed.draft.unresolved).toEqual({});
  });

  it("leaves an earlier answer in place while its new text cannot be used", () => {
    const first = save(emptyDraft("en"), "do-again", { "do-again": ["Swim"] }).draft;
    const second = save(first, "do-again", { "do-again": ["x".repeat(600)] }).draft;
    expect(second.answers["do-again"]).toBe("Swim");
  });

  it("asks for nothing when the person goes back or leaves", () => {
    const { draft, problems } = save(emptyDraft("en"), "before-you-start", {}, false);
    expect(problems).toEqual([]);
    expect(draft.saved).toEqual([]);
  });

  it("drops answers that are no longer asked, and only those", () => {
    const face = save(emptyDraft("en"), "where-it-hurts", { places: ["face-left", "belly"] }).draft;
    const talk = save(face, "do-again", { "face-talking": ["cannot"] }).draft;
    const gone = save(talk, "where-it-hurts", { places: ["belly"] }).draft;
    expect(gone.answers).toEqual({ places: ["belly"] });
  });
});

describe("the emergency notice", () => {
  const yes = { "emergency-signs": ["one-or-more"] };

  it("keeps when it was answered and acknowledged; saving again changes neither", () => {
    const answered = save(emptyDraft("en"), "before-you-start", yes).draft;
    const read = acknowledgeEmergency(content, answered, later);
    expect(read.emergency).toEqual({
      answeredAt: now.toISOString(),
      acknowledgedAt: later.toISOString(),
    });
    expect(save(read, "before-you-start", yes, true, later).draft.emergency).toEqual(
      read.emergency,
    );
    expect(acknowledgeEmergency(content, read, new Date())).toBe(read);
  });

  it("must be acknowledged anew after another answer", () => {
    const read = acknowledgeEmergency(
      content,
      save(emptyDraft("en"), "before-you-start", yes).draft,
      later,
    );
    const unsure = save(read, "before-you-start", { "emergency-signs": ["not-sure"] }).draft;
    expect(unsure.emergency.acknowledgedAt).toBeUndefined();
  });

  it("cannot be acknowledged before it was answered", () => {
    expect(acknowledgeEmergency(content, emptyDraft("en"), now).emergency).toEqual({});
  });
});
