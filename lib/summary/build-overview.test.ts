import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import type { Answers } from "@/lib/form/answers";
import { listQuestions } from "@/lib/questions/listed-questions";
import { overviewForTests as overviewOf } from "@/test-support/overview";
import { buildOverview } from "./build-overview";

const content = contentFor("en");

describe("who and when", () => {
  it("names the helper and the time, and the name where a folded sheet shows it", () => {
    const { identity, nameLine } = overviewOf({
      name: "Ada Stone",
      "date-of-birth": "1951-03-04",
      "filled-in-by": "helper",
      "helper-name": "Ben",
      "helper-relation": "partner",
    });
    const helped = identity.find(({ value }) => value.includes("Ben"));
    expect(nameLine).toBe("Ada Stone | Date of birth: 4 March 1951");
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

  it("says that no name was given, and repeats one that the head has no room for", () => {
    const nameOf = (answers: Answers) => overviewOf(answers).identity[0];
    expect(nameOf({})).toMatchObject({ label: "Name", answered: false });
    expect(nameOf({ name: "Ada Stone" })?.label).not.toBe("Name");
    expect(nameOf({ name: "Maximiliana ".repeat(5) })?.value).toMatch(/^(Maximiliana ?){5}$/);
  });

  it("says where everything is in full when it has cut anything", () => {
    const { identity, continued } = overviewOf({ name: "W".repeat(100) });
    expect(identity[0]?.value).toMatch(/^W+…$/);
    expect(continued).toContain("“Everything you told us”");
    expect(overviewOf({ name: "Ada Stone" }).continued).toBeUndefined();
  });
});

describe("the emergency notice", () => {
  const times = {
    shownAt: "2026-11-22T10:04:00Z",
    answeredAt: "2026-11-22T10:05:00Z",
    acknowledgedAt: "2026-11-23T10:06:00Z",
  };

  it("is an alert with its times when the answer was yes or not sure", () => {
    for (const answer of ["one-or-more", "not-sure"]) {
      const { emergency } = overviewOf({ "emergency-signs": answer }, times);
      expect(emergency).toMatchObject({ alert: true });
      expect(emergency?.text).toContain(
        "Notice shown 22 November 2026 at 10:04 (UTC), answered at 10:05, " +
          "notice marked as read 23 November 2026 at 10:06 (UTC).",
      );
    }
  });

  it("says when the notice was not marked as read", () => {
    const { emergency } = overviewOf({ "emergency-signs": "one-or-more" });
    expect(emergency?.text).toContain("Notice not marked as read.");
  });

  it("records an answer of none as the person's own, and nothing more", () => {
    expect(overviewOf({ "emergency-signs": "none" }, times).emergency).toEqual({
      heading: "Emergency signs",
      text:
        "The person answered “None of these now”. Notice shown 22 November 2026 at 10:04 (UTC), " +
        "answered at 10:05, notice marked as read 23 November 2026 at 10:06 (UTC).",
    });
  });

  it("keeps no answer apart", () => {
    expect(overviewOf({}).emergency).toMatchObject({ text: "Not answered.", unanswered: true });
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
    expect(implants).toMatchObject({ value: "Not sure", answered: true, unsure: true });
    expect(infection).toMatchObject({ value: "Not answered", answered: false });
    for (const fact of [thinners, implants, infection]) expect(fact?.alert).toBeUndefined();
  });

  it("shortens blood thinners to their names before it cuts any, and never cuts a name", () => {
    const long = { conditions: ["other"], "conditions-words": "many things ".repeat(41) };
    const treatments = Array.from({ length: 12 }, (_, at) => ({
      id: `t${at}`,
      kind: "surgery",
      what: "a very long description of what was done ".repeat(2),
      stopped: "a very long reason to stop ".repeat(7),
    }));
    const every = ["acenocoumarol", "apixaban", "aspirin", "clopidogrel", "dabigatran", "warfarin"];
    const [thinners] = factsOf({
      ...long,
      treatments,
      "blood-thinners": every,
      "blood-thinners-words": "for my heart (the left side) ".repeat(10),
      "other-medicines": "a tablet\n".repeat(90),
    });
    expect(thinners?.value).toMatch(
      /^Acenocoumarol; Apixaban; Aspirin; Clopidogrel; Dabigatran; Warfarin; “for my heart/,
    );
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

describe("medicines", () => {
  it("has blood thinners first, then pain medicines by row, then all others", () => {
    const { medicines } = overviewOf({
      "blood-thinners": ["warfarin"],
      "pain-medicines": [
        { id: "m1", name: "Codeine", "how-often": "At night", helped: "a-little" },
      ],
      "other-medicines": "Vitamin D\n\n Iron ",
    });
    expect(medicines?.thinners).toMatchObject({ alert: true, label: "Blood thinners" });
    expect(medicines?.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ["Codeine", "At night", "A little", "Not answered"],
    ]);
    expect(medicines?.rows[0]?.[3]).toEqual({ text: "Not answered", unanswered: true });
    expect(medicines?.others).toMatchObject({ value: "“Vitamin D; Iron”", answered: true });
  });

  it("names no blood thinner that was not reported, and says what was not answered", () => {
    const { medicines } = overviewOf({ "blood-thinners": ["none"] });
    expect(medicines?.thinners).toBeUndefined();
    expect(medicines).toMatchObject({ none: "Pain medicines now: Not answered", unanswered: true });
    expect(medicines?.others).toMatchObject({ value: "Not answered", answered: false });
  });
});

describe("what matters and the top questions", () => {
  it("quotes worries and keeps what was not answered apart", () => {
    expect(overviewOf({ worries: "My leg\ngoing weak" }).matters.facts).toEqual([
      { label: "Matters most", value: "Not answered", answered: false },
      { label: "Worry", value: "“My leg going weak”", answered: true },
      { label: "Would like to do again", value: "Not answered", answered: false },
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
