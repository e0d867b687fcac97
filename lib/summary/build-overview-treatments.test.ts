import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import { listQuestions } from "@/lib/questions/listed-questions";
import { overviewForTests as overviewOf } from "@/test-support/overview";
import { buildOverview } from "./build-overview";
import type { Cell } from "./facts";
import { timelineOf } from "./overview/timeline";

const content = contentFor("en");

describe("treatments and blocks", () => {
  const words = (cells: readonly Cell[] | undefined) => cells?.map(({ text }) => text);

  it("shows a treatment that was only ticked, after those described", () => {
    const { treatments } = overviewOf({
      "treatments-tried": ["acupuncture", "injection"],
      treatments: [{ id: "t1", kind: "injection", year: "2020", helped: "a-little" }],
    });
    expect(treatments.rows.length).toBe(2);
    expect(words(treatments.rows[0])?.slice(1)).toEqual(["2020", "A little", "Not answered"]);
    expect(words(treatments.rows[1])?.[0]).toBe("Acupuncture");
    expect(treatments.none).toBe("");
    expect(treatments.helped).toEqual([1, null]);
  });

  it("joins why it stopped and problems as sentences", () => {
    const { treatments } = overviewOf({
      treatments: [
        { id: "t1", kind: "other", stopped: "It wore off.", problems: "Numb skin" },
        { id: "t2", kind: "other", stopped: "Wore off", problems: "Numb skin" },
      ],
    });
    expect(treatments.rows.map((cells) => words(cells)?.[3])).toEqual([
      "It wore off. Problems: Numb skin",
      "Wore off; Problems: Numb skin",
    ]);
  });

  it("puts treatments with a year on an axis by the number of their row, and names the others", () => {
    const { timeline } = overviewOf({
      treatments: [
        { id: "t1", kind: "exercise", year: "long ago" },
        { id: "t2", kind: "injection", year: "May 2026" },
        { id: "t3", kind: "surgery", year: "the 1990s" },
      ],
    }).treatments;
    expect(timeline?.years).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025, 2030]);
    expect(timeline?.marks).toEqual([
      { number: 2, from: expect.closeTo(2026.333), to: expect.closeTo(2026.417), lane: 0 },
      { number: 3, from: 1990, to: 2000, lane: 0 },
    ]);
    expect(timeline?.unplaced).toBe("Without a year: 1.");
    expect(timeline?.alt).toBe(
      "Treatments by year, from 1990 to 2030. 2: May 2026; 3: the 1990s. Without a year: 1.",
    );
  });

  it("lays what overlaps in lanes, the shortest nearest to the numbers", () => {
    const treatments = ["since 2011", "2011", "2022, 2023", "2011"].map((year, at) => ({
      id: `t${at}`,
      kind: "other",
      year,
    }));
    const { timeline } = overviewOf({ treatments }).treatments;
    expect(timeline?.marks.map(({ number, lane }) => [number, lane])).toEqual([
      [1, 2],
      [2, 0],
      [3, 0],
      [4, 1],
    ]);
  });

  it("has no axis when no year can be read, and one of at least four years else", () => {
    const withYear = (year: string) =>
      overviewOf({ treatments: [{ id: "t1", kind: "exercise", year }] }).treatments.timeline;
    expect(withYear("last summer")).toBeUndefined();
    expect(withYear("2026")?.years).toEqual([2023, 2024, 2025, 2026, 2027]);
    expect(withYear("2024")?.unplaced).toBeUndefined();
  });

  it("ends what lasts until now at the last known year in a draft", () => {
    const treatments = ["2018 until now", "May 2021"].map((year, at) => ({
      id: `t${at}`,
      kind: "other",
      year,
    }));
    const draft = { content, answers: { treatments }, emergency: {}, paper: "a4" } as const;
    const { timeline } = buildOverview(draft, listQuestions(content, {})).treatments;
    expect(timeline?.marks.map(({ to }) => to)).toEqual([
      expect.closeTo(2021.417),
      expect.closeTo(2021.417),
    ]);
    expect(timeline?.years.at(-1)).toBe(2022);
  });

  it("shows every treatment", () => {
    const { treatments } = overviewOf({
      treatments: Array.from({ length: 12 }, (_, at) => ({ id: `t${at}`, kind: "surgery" })),
    });
    expect(treatments.rows.length).toBe(12);
  });

  it("can be made for the first rows alone, as if there were no others", () => {
    const all = ["2011", "2013", "long ago", "1990"].map((year, at) => ({
      id: `t${at}`,
      kind: "other",
      year,
    }));
    const timelineFor = (treatments: typeof all) => overviewOf({ treatments }).treatments;
    const { timelineSource } = timelineFor(all);
    for (const count of [1, 2, 3, 4]) {
      expect(timelineOf(timelineSource, count)).toEqual(timelineFor(all.slice(0, count)).timeline);
    }
  });

  it("says blocks as numbers and never what they mean", () => {
    const { blocks } = overviewOf({
      blocks: [{ id: "b1", date: "May 2026", side: "left", "relief-percent": 80 }],
    });
    expect(blocks.rows.map(words)).toEqual([
      ["May 2026", "Not answered", "Left", "80", "Not answered"],
    ]);
    expect(JSON.stringify(blocks)).not.toMatch(/positive|negative|successful/i);
  });

  it("has every block in the person's order, and says which are the latest", () => {
    const dates = ["long ago", "May 2026", "2019", "2024", "June 2026", "2025"];
    const { blocks } = overviewOf({ blocks: dates.map((date, at) => ({ id: `b${at}`, date })) });
    expect(blocks.rows.map((cells) => words(cells)?.[0])).toEqual(dates);
    expect(blocks.order?.map((row) => dates[row])).toEqual([
      ...["June 2026", "May 2026", "2025", "2024", "2019", "long ago"],
    ]);
  });

  it("keeps none, not answered and no details apart", () => {
    const ticked = (...kinds: readonly string[]) => overviewOf({ "treatments-tried": kinds });
    expect(ticked("surgery").blocks.none).toBe("None, as reported");
    expect(ticked("nerve-block").blocks.none).toMatch(/No details given/);
    expect(ticked("nerve-block").treatments.none).toBe("None tried, as reported");
    expect(ticked("not-sure").blocks.none).toBe("Not sure");
    expect(overviewOf({}).blocks).toMatchObject({ none: "Not answered", unanswered: true });
    expect(overviewOf({ "treatments-tried": ["none"] }).treatments.none).toBe(
      "None tried, as reported",
    );
  });
});
