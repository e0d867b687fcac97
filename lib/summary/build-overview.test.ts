import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import type { Answers } from "@/lib/questionnaire/answers";
import { buildOverview } from "./build-overview";
import { listQuestions } from "./listed-questions";
import type { EmergencyTimes } from "./summary-input";

const content = contentFor("en");

const overviewOf = (answers: Answers, emergency: EmergencyTimes = {}) =>
  buildOverview(
    { content, answers, emergency, submittedAt: "2026-11-22T10:20:00Z", paper: "a4" },
    listQuestions(content, answers),
  );

describe("who and when", () => {
  it("names the person, the helper and the time", () => {
    const { identity } = overviewOf({
      name: "Ada Stone",
      "date-of-birth": "1951-03-04",
      "filled-in-by": "helper",
      "helper-name": "Ben",
      "helper-relation": "partner",
    });
    const helped = identity.find(({ value }) => value.includes("Ben"));
    expect(identity.map(({ value }) => value)).toContain("Ada Stone");
    expect(identity.map(({ value }) => value)).toContain("4 March 1951");
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

  it("says where a name is in full that it has cut", () => {
    const { identity } = overviewOf({ name: "W".repeat(100) });
    expect(identity[0]?.value).toMatch(/^W+… \(in full under “Everything you told us”\)$/);
  });
});

describe("the emergency notice", () => {
  const times = { shownAt: "2026-11-22T10:04:00Z", acknowledgedAt: "2026-11-22T10:05:00Z" };

  it("stands on page 1 with its times when the answer was yes or not sure", () => {
    for (const answer of ["one-or-more", "not-sure"]) {
      const { emergency } = overviewOf({ "emergency-signs": answer }, times);
      expect(emergency?.text).toContain("10:04");
      expect(emergency?.text).toContain("10:05");
    }
  });

  it("says when the notice was not marked as read", () => {
    const { emergency } = overviewOf({ "emergency-signs": "one-or-more" });
    expect(emergency?.text).toContain("Not marked as read");
  });

  it("is absent otherwise: nothing says that there was no emergency", () => {
    expect(overviewOf({ "emergency-signs": "none" }, times).emergency).toBeUndefined();
    expect(overviewOf({}).emergency).toBeUndefined();
  });
});

describe("what to know first", () => {
  const factsOf = (answers: Answers) => overviewOf(answers).knowFirst.facts;

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
    expect(implants).toMatchObject({ value: "Not sure", answered: true });
    expect(infection).toMatchObject({ value: "Not answered", answered: false });
    for (const fact of [thinners, implants, infection]) expect(fact?.alert).toBeUndefined();
  });

  it("marks words written beside a none", () => {
    const fact = factsOf({ conditions: ["none"], "conditions-words": "a stroke in 2019" })[4];
    expect(fact).toMatchObject({ alert: true });
    expect(fact?.value).toContain("“a stroke in 2019”");
  });
});

describe("pain and daily life", () => {
  it("keeps a scale that was not answered apart from not sure and from 0", () => {
    const { rows } = overviewOf({ "pain-now": 0, "pain-average": "not-sure" }).scales;
    expect(rows[0]).toMatchObject({ value: 0, words: "0 out of 10" });
    expect(rows[1]).toMatchObject({ value: null, words: "Not sure" });
    expect(rows[2]).toMatchObject({ value: null, words: "Not answered", unanswered: true });
  });

  it("groups daily life from most to least in the way, and asks of the face only where it hurts", () => {
    const answers = { "life-sleep": "a-little", "life-work": "cannot", "life-mood": "a-little" };
    const { facts } = overviewOf(answers).dailyLife;
    expect(facts.map(({ value }) => value.split("; ").length)).toEqual([1, 2, 4]);
    expect(facts.at(-1)).toMatchObject({ label: "Not answered", answered: false });
    const face = overviewOf({ ...answers, places: ["jaw-left"] }).dailyLife.facts.at(-1);
    expect(face?.value.split("; ").length).toBe(7);
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

describe("treatments and blocks", () => {
  it("shows a treatment that was only ticked, after those described", () => {
    const { treatments } = overviewOf({
      "treatments-tried": ["acupuncture", "injection"],
      treatments: [{ id: "t1", kind: "injection", year: "2020", helped: "a-little" }],
    });
    expect(treatments.rows.length).toBe(2);
    expect(treatments.rows[0]?.slice(1)).toEqual(["2020", "A little", "Not answered"]);
    expect(treatments.rows[1]?.[0]).toBe("Acupuncture");
    expect(treatments.none).toBe("");
  });

  it("counts the treatments it has no room for and says where they are", () => {
    const { treatments } = overviewOf({
      worries: "worry ".repeat(100),
      "pain-start-words": "slowly ".repeat(70),
      "conditions-words": "many ".repeat(100),
      treatments: Array.from({ length: 12 }, (_, at) => ({ id: `t${at}`, kind: "surgery" })),
    });
    expect(treatments.rows.length).toBe(7);
    expect(treatments.continued).toBe("5 more, in full: “Everything you told us”.");
  });

  it("gives the treatments the lines the columns do not need", () => {
    const { treatments } = overviewOf({
      treatments: Array.from({ length: 12 }, (_, at) => ({ id: `t${at}`, kind: "surgery" })),
    });
    expect(treatments.rows.length).toBe(12);
  });

  it("says blocks as numbers and never what they mean", () => {
    const { blocks } = overviewOf({
      blocks: [{ id: "b1", date: "May 2026", side: "left", "relief-percent": 80 }],
    });
    expect(blocks.rows).toEqual([["May 2026", "Not answered", "Left", "80", "Not answered"]]);
    expect(JSON.stringify(blocks)).not.toMatch(/positive|negative|successful/i);
  });

  it("keeps none, not answered and no details apart", () => {
    expect(overviewOf({ "blocks-number": "none" }).blocks.none).toBe("None, as reported");
    expect(overviewOf({ "blocks-number": "two" }).blocks.none).toMatch(/No details given/);
    expect(overviewOf({}).blocks).toMatchObject({ none: "Not answered", unanswered: true });
    expect(overviewOf({ "treatments-tried": ["none"] }).treatments.none).toBe(
      "None tried, as reported",
    );
  });
});

describe("what matters and the top questions", () => {
  it("quotes worries and says when there are none", () => {
    expect(overviewOf({ worries: "My leg\ngoing weak" }).matters.lines).toEqual([
      "Matters most: Not answered",
      "Worry: “My leg going weak”",
      "Would like to do again: Not answered",
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
    expect(topQuestions.heading).toBe("Questions they most want to ask");
  });

  it("says that the order is not the person's when none were chosen", () => {
    const { topQuestions } = overviewOf({});
    expect(topQuestions.lines.length).toBe(5);
    expect(topQuestions.heading).toBe("First on the list (not ordered by the person)");
  });
});
