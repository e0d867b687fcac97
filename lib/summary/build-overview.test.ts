import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import type { Answers } from "@/lib/form/answers";
import { listQuestions } from "@/lib/questions/listed-questions";
import { overviewForTests as overviewOf } from "@/test-support/overview";
import { buildOverview } from "./build-overview";
import type { EmergencyTimes } from "./summary-input";

const content = contentFor("en");

describe("who and when", () => {
  it("names the helper and the time, and the name where a folded sheet shows it", () => {
    const { identity, name, born } = overviewOf({
      name: "Ada Stone",
      "date-of-birth": "1951-03-04",
      "filled-in-by": "helper",
      "helper-name": "Ben",
      "helper-relation": "partner",
    });
    const helped = identity.find(({ value }) => value.includes("Ben"));
    expect(name).toMatchObject({ label: "Name", value: "Ada Stone", answered: true });
    expect(born).toBe("Date of birth: 4 March 1951");
    expect(identity.map(({ value }) => value)).toContain("4 March 1951, aged 75");
    expect(identity.map(({ value }) => value)).toContain("22 November 2026 at 10:20 (UTC)");
    expect(helped?.value).toContain("helper: Ben, ");
  });

  it("says that it is not finished while it is being checked", () => {
    const { identity } = buildOverview(
      { content, answers: {}, emergency: {}, paper: "a4" },
      listQuestions(content, {}),
    );
    expect(identity.at(-1)).toMatchObject({ value: "Not finished yet", answered: false });
  });

  it("says that no name was given", () => {
    expect(overviewOf({}).name).toMatchObject({ label: "Name", answered: false });
    expect(overviewOf({}).born).toBe("");
  });

  it("has a name of any length in full, on one line", () => {
    const { name } = overviewOf({ name: "Maximiliana\n ".repeat(9) });
    expect(name.value).toBe("Maximiliana ".repeat(9).trim());
  });
});

/** The first line of Safety. */
const emergencyOf = (answers: Answers, times?: EmergencyTimes) =>
  overviewOf(answers, times).safety.facts[0];

describe("the emergency notice", () => {
  const times = {
    shownAt: "2026-11-22T10:04:00Z",
    answeredAt: "2026-11-22T10:05:00Z",
    acknowledgedAt: "2026-11-23T10:06:00Z",
  };

  it("is an alert with its times when the answer was yes or not sure", () => {
    for (const answer of ["one-or-more", "not-sure"]) {
      const emergency = emergencyOf({ "emergency-signs": answer }, times);
      expect(emergency).toMatchObject({ alert: true });
      expect(emergency?.value).toContain(
        "Notice shown 22 November 2026 at 10:04 (UTC), answered at 10:05, " +
          "notice marked as read 23 November 2026 at 10:06 (UTC).",
      );
    }
  });

  it("says when the notice was not marked as read", () => {
    const emergency = emergencyOf({ "emergency-signs": "one-or-more" });
    expect(emergency?.value).toContain("Notice not marked as read.");
  });

  it("records an answer of none as the person's own, and nothing more", () => {
    const value =
      "The person answered “None of these now”. Notice shown 22 November 2026 at 10:04 (UTC), " +
      "answered at 10:05, notice marked as read 23 November 2026 at 10:06 (UTC).";
    expect(emergencyOf({ "emergency-signs": "none" }, times)).toEqual({
      label: "Emergency signs",
      value,
      answered: true,
      briefly: { value, kept: value },
    });
  });

  it("keeps no answer apart", () => {
    expect(emergencyOf({})).toMatchObject({ value: "Not answered.", answered: false });
  });
});

describe("safety", () => {
  const factsOf = (answers: Answers) => overviewOf(answers).safety.facts.slice(1);
  const lineOf = (answers: Answers, line: string) =>
    factsOf(answers).find(({ label }) => label === content.summaryWords.overview.safety[line]);

  it("marks what was reported, with the person's own words", () => {
    const [thinners, implants] = factsOf({
      "blood-thinners": ["warfarin", "apixaban"],
      "blood-thinners-words": "5 mg at night",
      implants: ["pacemaker"],
    });
    expect(thinners).toMatchObject({ answered: true, alert: true });
    expect(thinners?.value).toMatch(/^Apixaban.*; Warfarin.*; “5 mg at night”$/);
    expect(implants?.alert).toBe(true);
  });

  it("keeps none reported, not sure and not answered apart, and marks none of them", () => {
    const [thinners, implants, infection] = factsOf({
      "blood-thinners": ["none"],
      implants: ["not-sure"],
    });
    expect(thinners).toMatchObject({ value: "None reported", answered: true });
    expect(implants).toMatchObject({ value: "Not sure", answered: true, unsure: true });
    expect(infection).toMatchObject({ value: "Not answered", answered: false });
    for (const fact of [thinners, implants, infection]) expect(fact?.alert).toBeUndefined();
  });

  it("says blood thinners and implants more briefly too, with the names that stay whole", () => {
    const [thinners, implants] = factsOf({
      "blood-thinners": ["apixaban", "warfarin"],
      "blood-thinners-words": "for my heart (the left side)",
      implants: ["pacemaker"],
    });
    expect(thinners?.value).toMatch(/^Apixaban \(.*\); Warfarin \(.*\); “for my heart/);
    expect(thinners?.briefly).toEqual({
      value: "Apixaban; Warfarin; “for my heart (the left side)”",
      kept: "Apixaban; Warfarin",
    });
    expect(implants?.briefly).toEqual({ value: "Pacemaker", kept: "Pacemaker" });
  });

  it("has one answer on the lines it is about, each with its own state", () => {
    const answers = { conditions: ["diabetes", "heart"] };
    expect(lineOf(answers, "diabetes")).toMatchObject({ value: "Diabetes", alert: true });
    expect(lineOf(answers, "bleeding-or-immune")).toMatchObject({ value: "None reported" });
    expect(lineOf(answers, "other-conditions")).toMatchObject({ alert: true });
    expect(lineOf({ conditions: ["not-sure"] }, "diabetes")).toMatchObject({ unsure: true });
    expect(lineOf({}, "diabetes")).toMatchObject({ value: "Not answered", answered: false });
    expect(lineOf({}, "other-conditions")).toBeUndefined();
  });

  it("marks words written beside a none", () => {
    const answers = { conditions: ["none"], "conditions-words": "a stroke in 2019" };
    const fact = lineOf(answers, "other-conditions");
    expect(fact).toMatchObject({ alert: true });
    expect(fact?.value).toContain("“a stroke in 2019”");
  });
});

describe("what was not answered", () => {
  it("is no cell of its own outside Safety, and named in one line", () => {
    const { told, needs, scans, skipped } = overviewOf({ "told-word": ["rhizotomy"] });
    expect(told.facts.map(({ label }) => label)).toEqual(["Word used"]);
    expect([needs.empty, scans.empty]).toEqual([true, true]);
    expect(skipped).toMatch(/^Not answered: .*Method; .*Interpreter.*\.$/);
    expect(skipped).not.toContain("Word used");
  });
});

describe("pain and daily life", () => {
  it("keeps a scale that was not answered apart from not sure and from 0", () => {
    const { rows, skipped } = overviewOf({ "pain-now": 0, "pain-average": "not-sure" }).scales;
    expect(rows).toMatchObject([
      { value: 0, words: "0 out of 10" },
      { value: null, words: "Not sure" },
    ]);
    expect(skipped).toHaveLength(2);
  });

  it("groups daily life from most to least in the way, and asks of the face only where it hurts", () => {
    const answers = { "life-sleep": "a-little", "life-work": "cannot", "life-mood": "a-little" };
    const { facts, skipped } = overviewOf(answers).dailyLife;
    expect(facts.map(({ value }) => value.split("; ").length)).toEqual([1, 2]);
    expect(skipped).toHaveLength(4);
    const face = overviewOf({ ...answers, places: ["jaw-left"] }).dailyLife;
    expect(face.skipped).toHaveLength(7);
  });

  it("names the main place first", () => {
    const { words, marks } = overviewOf({
      places: ["low-back-right", "jaw-left"],
      "main-place": "low-back-right",
    }).bodyMap;
    expect(words).toMatch(/^Main place: Low back, right side\. Also: /);
    expect(marks).toEqual([
      { region: "jaw-left", main: false },
      { region: "low-back-right", main: true },
    ]);
  });
});

describe("medicines", () => {
  it("has pain medicines by row, then all others", () => {
    const { medicines } = overviewOf({
      "pain-medicines": [
        { id: "m1", name: "Paracetamol", "how-often": "At night", helped: "a-little" },
        { id: "m2", name: "Codeína 30 mg" },
      ],
      "other-medicines": "Vitamin D\n\n Iron ",
    });
    expect(medicines.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ["Codeína 30 mg", "", "", ""],
      ["Paracetamol", "At night", "A little", ""],
    ]);
    expect(medicines.kept).toBe(1);
    expect(medicines.others).toMatchObject({ value: "“Vitamin D; Iron”", answered: true });
  });

  it("names no blood thinner a second time, and what was not answered once", () => {
    const { medicines, skipped } = overviewOf({ "blood-thinners": ["warfarin"] });
    expect(JSON.stringify(medicines)).not.toMatch(/warfarin/i);
    expect(medicines.empty).toBe(true);
    expect(skipped).toContain("Pain medicines now");
  });
});

describe("what matters and the top questions", () => {
  it("quotes worries", () => {
    expect(overviewOf({ worries: "My leg\ngoing weak" }).matters.facts).toEqual([
      { label: "Worry", value: "“My leg going weak”", answered: true },
    ]);
  });

  it("shows the chosen questions in the person's order, in full words", () => {
    const { topQuestions } = overviewOf({
      "own-questions": [{ id: "own-1", text: "Can I drive?" }],
      "questions-top": ["own-1", "exact-procedure"],
    });
    expect(topQuestions.lines).toEqual([
      "Can I drive?",
      "Which exact nerve, on which side, by what method, and can it be undone?",
    ]);
    expect(topQuestions.heading).toBe("First questions");
  });

  it("says that the order is not the person's when none were chosen", () => {
    const { topQuestions } = overviewOf({});
    expect(topQuestions.lines.length).toBe(3);
    expect(topQuestions.heading).toBe("First questions (not ordered by the person)");
  });
});
