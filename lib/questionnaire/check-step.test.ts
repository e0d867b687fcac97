import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import type { Answers } from "@/lib/form/answers";
import type { RawFields } from "@/lib/form/fields";
import { knownFields, rawFields } from "@/lib/form/read-fields";
import { fill } from "@/lib/words/fill";
import { askedItems } from "./asked-items";
import { checkStep } from "./check-step";

const content = contentFor("en");
const { errors } = content.messages;
const context = { errors, today: "2026-11-22" };

/** What makes the cards of tests to be shown. */
const tried = { "treatments-tried": ["nerve-block", "scan"] };

function check(stepId: string, raw: RawFields, answers: Answers = tried) {
  const step = content.steps.find(({ id }) => id === stepId);
  if (!step) throw new Error(`There is no step ${stepId}.`);
  return checkStep(askedItems(content, step, answers), raw, context);
}

describe("what cannot be used is named at its field, as an instruction", () => {
  const cases: readonly [string, string, RawFields, string, string][] = [
    [
      "a text over its limit",
      "do-again",
      { "do-again": ["x".repeat(510)] },
      "do-again",
      fill(errors.tooLong, { over: 10, max: 500 }),
    ],
    ["hidden characters", "do-again", { "do-again": ["a\u0000b"] }, "do-again", errors.hidden],
    [
      "an option nobody offered",
      "your-pain",
      { "pain-start": ["aliens"] },
      "pain-start",
      errors.unknownOption,
    ],
    ["a scale beyond 10", "how-strong", { "pain-now": ["11"] }, "pain-now", errors.unknownOption],
    [
      "a number that is none",
      "treatment-details",
      { "blocks.0.relief-percent": ["half"] },
      "blocks.0.relief-percent",
      fill(errors.number, { from: 0, to: 100 }),
    ],
    [
      "a number out of range in a later entry",
      "treatment-details",
      { "blocks.0.place": ["L4"], "blocks.3.relief-percent": ["101"] },
      "blocks.3.relief-percent",
      fill(errors.number, { from: 0, to: 100 }),
    ],
    [
      "more than may be chosen",
      "matters-most",
      { "matters-most": ["relief", "lasting", "feeling", "undo"] },
      "matters-most",
      fill(errors.tooMany, { max: 3 }),
    ],
    [
      "an option that stands alone",
      "implants",
      { implants: ["pump", "none"] },
      "implants",
      errors.exclusive,
    ],
    [
      "a date to come",
      "about-this-form",
      { "date-of-birth.day": ["1"], "date-of-birth.month": ["1"], "date-of-birth.year": ["2031"] },
      "date-of-birth.day",
      errors.dateFuture,
    ],
    ["no answer where one is needed", "before-you-start", {}, "emergency-signs", errors.chooseOne],
    ["no consent", "check", {}, "consent", errors.consent],
  ];
  it.each(cases)("%s", (_, step, raw, field, message) => {
    expect(check(step, raw).problems).toMatchObject([{ field, message }]);
  });

  it("too many entries", () => {
    const raw = Object.fromEntries(
      Array.from({ length: 9 }, (_, number) => [`scans.${number}.place`, ["Here"]]),
    );
    const [problem] = check("treatment-details", raw).problems;
    expect(problem?.message).toBe(fill(errors.tooManyEntries, { max: 8 }));
  });

  it("one question put first twice, or more than five", () => {
    const order = (ids: readonly string[]) =>
      check("your-questions", { "questions-top": [ids.join(",")] });
    expect(order(["why-me", "why-me"]).problems).toHaveLength(1);
    const six = order(["a", "b", "c", "d", "e", "f"]);
    expect(six.problems).toMatchObject([{ message: fill(errors.tooMany, { max: 5 }) }]);
    expect(order(["why-me", "e1"]).values).toEqual({ "questions-top": ["why-me", "e1"] });
  });
});

describe("what can be used is kept", () => {
  it("a percentage with its sign", () => {
    const { values } = check("treatment-details", { "blocks.0.relief-percent": ["80 %"] });
    expect(values["blocks"]).toEqual([{ id: "e1", "relief-percent": 80 }]);
    const about = check("treatment-details", { "blocks.0.relief-percent": ["unos 80 por ciento"] });
    expect(about.values).toEqual(values);
  });

  it("a date by the name of its month and the end of its year", () => {
    const [day, month, year] = [["9"], ["Feb"], ["45"]];
    const typed = { "date-of-birth.day": day, "date-of-birth.month": month };
    const read = (of: string[]) => check("about-this-form", { ...typed, "date-of-birth.year": of });
    expect(read(year).values).toEqual({ "date-of-birth": "1945-02-09" });
    expect(read(["12"]).problems).toMatchObject([{ message: errors.dateTooOld }]);
  });

  it("entries without the blank ones, each with an id of its own", () => {
    const raw = {
      "scans.0.id": ["e4"],
      "scans.0.place": ["City"],
      "scans.1.place": [""],
      "scans.2.place": ["Village"],
    };
    expect(check("treatment-details", raw).values["scans"]).toEqual([
      { id: "e4", place: "City" },
      { id: "e5", place: "Village" },
    ]);
  });

  it("other items beside one that cannot be used", () => {
    const { values, problems } = check("about-this-form", {
      name: ["Ann"],
      "date-of-birth.year": ["soon"],
    });
    expect(values).toEqual({ name: "Ann" });
    expect(problems).toHaveLength(1);
  });
});

describe("a form no page of ours could send", () => {
  const [step] = content.steps;
  if (!step) throw new Error("There are no steps.");
  const asked = askedItems(content, step, {});
  it.each([
    ["emergency-signs=none&go=next", { "emergency-signs": ["none"], go: ["next"] }, 0],
    ["emergency-signs=none&emergency-signs.x=none&__proto__=1", { "emergency-signs": ["none"] }, 2],
  ])("%s has what its step knows, and the rest is counted", (body, known, unknown) => {
    const raw = rawFields(new URLSearchParams(body));
    expect(knownFields(asked, raw)).toEqual({ known, unknown });
  });

  it("is refused when it sends twice what can be sent once", () => {
    const body = "emergency-signs=none&emergency-signs=none";
    expect(knownFields(asked, rawFields(new URLSearchParams(body)))).toBeNull();
  });
});
