import { describe, expect, it, test } from "vitest";
import { contentFor, languages } from "@/content";
import type { Answers } from "@/lib/form/answers";
import type { Paper, PrintSize } from "@/lib/settings/paper";
import { buildSummary } from "@/lib/summary/build-summary";
import type { OverviewParts } from "@/lib/summary/overview/parts";
import type { OverviewPartId } from "@/lib/words/summary-words";
import { personas } from "@/prisma/personas";
import { printedSummary } from "@/test-support/printed-summary";
import { ruler } from "../typesetting/ruler";
import { pageNumberEm } from "./foot-height";
import { looks } from "./looks";

const submittedAt = "2026-11-22T10:20:00Z";

type Asked = { readonly paper?: Paper; readonly print?: PrintSize };

function pageOneOf(answers: Answers, { paper = "a4", print = "normal" }: Asked = {}) {
  const said = { content: contentFor("en"), answers, emergency: {}, submittedAt };
  return printedSummary(buildSummary({ ...said, paper, print })).pageOne;
}

/** A card of a kind that is not ticked is no longer asked about. */
const ticked = { "treatments-tried": ["exercise"] };

const listed = (kind: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `t${at}`, kind }));

/** More than a page has room for, in nearly every part. */
const full: Answers = {
  name: "W".repeat(100),
  "filled-in-by": "helper",
  "helper-name": "W".repeat(100),
  "blood-thinners": ["heparin", "warfarin", "acenocoumarol", "dipyridamole", "ticagrelor"],
  "blood-thinners-words": "word ".repeat(60),
  implants: ["pacemaker", "spinal-stimulator", "cochlear", "spine-metal", "other"],
  "implants-words": "word ".repeat(60),
  "own-questions": ["e1", "e2", "e3", "e4", "e5"].map((id) => ({ id, text: "why ".repeat(75) })),
  "questions-top": ["e1", "e2", "e3", "e4", "e5"],
  "matters-other": "word ".repeat(40),
  worries: "word ".repeat(100),
  "do-again": "word ".repeat(100),
  "emergency-signs": "one-or-more",
  ...ticked,
  treatments: listed("exercise", 12),
  "pain-medicines": Array.from({ length: 12 }, (_, at) => ({ id: `m${at}`, name: "Codeine" })),
  "pain-start-words": "slowly ".repeat(70),
};

describe("the name", () => {
  it("stands at the head, and once more where the head has no room for all of it", () => {
    const { head } = pageOneOf({ name: "Maximiliana ".repeat(5) });
    expect(head.name).toMatch(/^(Maximiliana ?)+…$/);
    expect(head.identity[0]).toMatchObject({
      label: "Name",
      value: "Maximiliana ".repeat(5).trim(),
    });
    expect(pageOneOf({ name: "Ada Stone" }).head.identity[0]?.label).not.toBe("Name");
    expect(pageOneOf({}).head.identity[0]).toMatchObject({ label: "Name", answered: false });
  });

  it("stands beside the date of birth where a folded sheet shows it", () => {
    const born = { "date-of-birth": "1951-03-04" };
    expect(pageOneOf({ name: "Ada Stone", ...born }).head.nameLine).toBe(
      "Ada Stone | Date of birth: 4 March 1951",
    );
    expect(pageOneOf(born).head.nameLine).toBe("Date of birth: 4 March 1951");
    expect(pageOneOf({ name: "W".repeat(120), ...born }).head.nameLine).toMatch(
      /^W+… \| Date of birth: 4 March 1951$/,
    );
  });
});

test("a name full of spaces stands with the date of birth on one line at the foot", () => {
  const name = "5 8oTr`, &amp; \"'` {name} %s \\n ".repeat(4).slice(0, 100);
  const { head, width } = pageOneOf({ name, "date-of-birth": "1970-05-07" });
  const em = width / looks.normal.type.least - pageNumberEm;
  expect(head.nameLine).toMatch(/^5 8oTr.*… \| Date of birth: 7 May 1970$/);
  expect(ruler.lines([{ text: head.nameLine, weight: "bold" }], em)).toBe(1);
});

describe("what has no room", () => {
  it("is cut, and the page says where all of it is", () => {
    const { head, continued } = pageOneOf({ name: "W".repeat(100) });
    expect(head.identity[0]?.value).toMatch(/^W+…$/);
    expect(continued).toContain("“Everything you told us”");
    expect(pageOneOf({ name: "Ada Stone" }).continued).toBeUndefined();
  });

  it("never takes a name of a blood thinner, nor all that was written beside them", () => {
    const [, thinners, implants] = pageOneOf(full).parts.safety.part.facts;
    expect(thinners?.value).toMatch(
      /^Acenocoumarol; Dipyridamole; Heparin, .*; Ticagrelor; Warfarin; “word word .*word…?”$/,
    );
    expect(implants?.value).toMatch(/Something else; “word word .*word…?”$/);
  });

  it("is counted where it is whole rows", () => {
    const { part, note } = pageOneOf(full).parts.treatments;
    expect(part.rows.length).toBeLessThan(12);
    expect(part.helped.length).toBe(part.rows.length);
    expect(note).toBe(`${part.rows.length} of 12 shown`);
  });

  it("is never rows while nothing else needs the room", () => {
    const treatments = listed("exercise", 12);
    const { part, note } = pageOneOf({ ...ticked, treatments }).parts.treatments;
    expect([part.rows.length, note]).toEqual([12, undefined]);
  });

  it("takes the axis of years before any words", () => {
    const treatments = listed("exercise", 12).map((one, at) => ({
      ...one,
      year: String(2001 + ((at * 5) % 12)),
    }));
    expect(pageOneOf({ ...ticked, treatments }).parts.treatments.part.timeline).toBeDefined();
    expect(pageOneOf({ ...full, treatments }).parts.treatments.part.timeline).toBeUndefined();
  });

  it.each(["neurotomy", "rhizotomy", "surgery"])(
    "is never an earlier %s, wherever it was entered",
    (kind) => {
      const last = { id: "last", kind, year: "2019", helped: "very-much" };
      const treatments = [...listed("exercise", 11), last];
      const { part, note } = pageOneOf({
        ...full,
        "treatments-tried": ["exercise", kind],
        treatments,
      }).parts.earlier;
      expect(part.rows.map((cells) => cells[1]?.text)).toEqual(["2019"]);
      expect(note).toBeUndefined();
    },
  );

  it("is never an opioid, wherever it was entered", () => {
    const others = Array.from({ length: 10 }, (_, at) => ({ id: `m${at}`, name: "Paracetamol" }));
    const opioids = ["Oxycodone 5 mg", "Parche de buprenorfina"].map((name) => ({
      id: name,
      name,
    }));
    const given = { ...full, "pain-medicines": [...others, ...opioids] };
    const { part } = pageOneOf(given).parts.medicines;
    const names = part.rows.map((cells) => cells[0]?.text);
    expect(names.slice(0, 2)).toEqual(["Oxycodone 5 mg", "Parche de buprenorfina"]);
  });

  it("is never a block, and they stay in the person's order", () => {
    const dates = ["long ago", "May 2026", "2019", "2024", "June 2026", "2025"];
    const blocks = dates.map((date, at) => ({
      id: `b${at}`,
      date,
      place: "a place with a very long name ".repeat(3),
      "relief-percent": at + 1,
    }));
    const { part, note } = pageOneOf(
      { ...full, "treatments-tried": ["exercise", "nerve-block"], blocks },
      { paper: "letter" },
    ).parts.blocks;
    expect(part.rows.map((cells) => cells[3]?.text)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(note).toBe("shortened");
  });
});

it("three dots of the person's own are words like others", () => {
  const { parts, continued } = pageOneOf({ worries: "That it goes on… and on…" });
  expect(parts.matters.part.facts[0]?.value).toBe("“That it goes on… and on…”");
  expect([parts.matters.cut, parts.matters.note, continued]).toEqual([
    ...[false, undefined, undefined],
  ]);
});

it("is the clinician's, and so the same where the rest is in large print", () => {
  const [large, normal] = (["large", "normal"] as const).map((print) => pageOneOf(full, { print }));
  expect(large?.parts).toEqual(normal?.parts);
});

/** What is said on paper of what the page says: the same, its beginning, or the beginning of it in brief. */
function isMarkedBeginning(shown: string, whole: string, briefly = whole): boolean {
  const kept = shown.replace(/…”?$/, "");
  const marked = kept !== shown;
  return shown === whole || (marked && [whole, briefly].some((text) => text.startsWith(kept)));
}

type Part = OverviewParts[OverviewPartId];

/** The texts of a part that may be cut, by rows; and with each what it may be cut from in its place. */
function textsOf(part: Part): readonly (readonly { text: string; briefly?: string }[])[] {
  const facts = [
    ...("facts" in part ? part.facts : []),
    ...("others" in part && part.others ? [part.others] : []),
  ];
  return [
    ...facts.map(({ label, value, briefly }) => [
      { text: label },
      { text: value, ...(briefly ? { briefly: briefly.value } : {}) },
    ]),
    ...("columns" in part ? part.rows.map((cells) => cells.map(({ text }) => ({ text }))) : []),
    ...("lines" in part ? part.lines.map((line) => [{ text: line }]) : []),
    ...("words" in part ? [[{ text: part.words }]] : []),
  ];
}

const sheets = personas.flatMap((persona) =>
  languages.flatMap((language) =>
    (["a4", "letter"] as const).map((paper) => [persona.id, language, paper, persona] as const),
  ),
);

describe.each(sheets)("page 1 of %s in %s on %s", (_, language, paper, { answers, emergency }) => {
  const said = { content: contentFor(language), answers, emergency, submittedAt, paper };
  const printed = printedSummary(buildSummary({ ...said, print: "large" })).model.overview;
  const { parts } = printedSummary(buildSummary(said)).pageOne;

  it("says what the page says, or its marked beginning", () => {
    for (const [id, { part }] of Object.entries(parts)) {
      const whole = textsOf(printed[id as OverviewPartId]);
      for (const row of textsOf(part)) {
        const found = whole.some((all) =>
          all.every(({ text, briefly }, at) =>
            isMarkedBeginning(row[at]?.text ?? "", text, briefly),
          ),
        );
        expect(found, `${id}: ${row.map(({ text }) => text).join(" | ")}`).toBe(true);
      }
    }
    expect(parts.scales.part).toEqual(printed.scales);
    expect(parts.safety.part.facts[0]).toEqual(printed.safety.facts[0]);
  });

  it("leaves out nothing that was told, needed or reported as a risk, and no question", () => {
    for (const id of ["safety", "told", "needs", "matters"] as const) {
      expect(parts[id].part.facts.length, id).toBe(printed[id].facts.length);
    }
    expect(parts.topQuestions.part.lines.length).toBe(printed.topQuestions.lines.length);
    expect(parts.earlier.part.rows.length).toBe(printed.earlier.rows.length);
    expect(parts.blocks.part.rows.length).toBe(printed.blocks.rows.length);
  });
});
