import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import { listQuestions } from "@/lib/questions/listed-questions";
import { overviewForTests as overviewOf } from "@/test-support/overview";
import { buildOverview } from "./build-overview";
import type { Cell } from "./facts";

const content = contentFor("en");

describe("treatments and blocks", () => {
  const words = (cells: readonly Cell[] | undefined) => cells?.map(({ text }) => text);

  it("shows a treatment that was only ticked, after those described", () => {
    const { treatments } = overviewOf({
      "treatments-tried": ["acupuncture", "injection"],
      treatments: [{ id: "t1", kind: "injection", year: "2020", helped: "a-little" }],
    });
    expect(treatments.rows.length).toBe(2);
    expect(words(treatments.rows[0])?.slice(1)).toEqual(["2020", "A little", ""]);
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
        { id: "t2", kind: "acupuncture", year: "May 2010" },
        { id: "t3", kind: "surgery", year: "the 1990s" },
        { id: "t4", kind: "injection", year: "2011" },
      ],
    }).treatments;
    expect(timeline?.years).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025, 2030]);
    expect(timeline?.marks).toEqual([
      { number: 1, from: 1990, to: 2000, lane: 0 },
      { number: 2, from: 2011, to: 2012, lane: 0 },
      { number: 4, from: expect.closeTo(2010.333), to: expect.closeTo(2010.417), lane: 0 },
    ]);
    expect(timeline?.unplaced).toBe("Without a year: 3.");
    expect(timeline?.alt).toBe(
      "Treatments by year, from 1990 to 2030. 1: the 1990s; 2: 2011; 4: May 2010. Without a year: 3.",
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

  it("has no axis of fewer than three, nor where the rows stand in the order of their years", () => {
    const withYears = (...years: readonly string[]) => {
      const treatments = years.map((year, at) => ({ id: `t${at}`, kind: "other", year }));
      return overviewOf({ treatments }).treatments.timeline;
    };
    expect(withYears("last summer", "2019")).toBeUndefined();
    expect(withYears("2019", "2021", "2024")).toBeUndefined();
    expect(withYears("2024", "2021", "2019")).toBeUndefined();
    expect(withYears("2024", "2026", "2025")?.years).toEqual([2023, 2024, 2025, 2026, 2027]);
  });

  it("ends what lasts until now at the last known year in a draft", () => {
    const treatments = ["2018 until now", "2017", "May 2021"].map((year, at) => ({
      id: `t${at}`,
      kind: "other",
      year,
    }));
    const draft = { content, answers: { treatments }, emergency: {}, paper: "a4" } as const;
    const { timeline } = buildOverview(draft, listQuestions(content, {})).treatments;
    expect(timeline?.marks.map(({ to }) => to)).toEqual([
      expect.closeTo(2021.417),
      2018,
      expect.closeTo(2021.417),
    ]);
    expect(timeline?.years.at(-1)).toBe(2022);
  });

  it("has earlier procedures by themselves and the others by relevance, numbered on", () => {
    const kinds = ["acupuncture", "injection", "surgery", "other", "stimulator", "neurotomy"];
    const treatments = kinds.map((kind, at) => ({ id: `t${at}`, kind, year: `20${10 + at}` }));
    const { earlier, treatments: others } = overviewOf({ treatments });
    const years = (rows: readonly (readonly Cell[])[]) => rows.map((cells) => words(cells)?.[1]);
    expect(years(earlier.rows)).toEqual(["2012", "2015"]);
    expect(earlier.kept).toBe(2);
    expect(years(others.rows)).toEqual(["2014", "2011", "2010", "2013"]);
    expect(others.first).toBe(3);
  });

  it("says a ticked block once, among the blocks", () => {
    const { treatments, blocks } = overviewOf({ "treatments-tried": ["nerve-block"] });
    expect(treatments.rows).toEqual([]);
    expect(blocks.none).toMatch(/\w/);
  });

  it("says blocks as numbers and never what they mean", () => {
    const { blocks } = overviewOf({
      blocks: [{ id: "b1", date: "May 2026", side: "left", "relief-percent": 80 }],
    });
    expect(blocks.rows.map(words)).toEqual([["May 2026", "", "Left", "80", ""]]);
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
    expect(ticked("scan").scans.facts).toMatchObject([{ value: "Reported. No details given." }]);
    expect(overviewOf({}).blocks).toMatchObject({ none: "", empty: true });
    expect(overviewOf({}).skipped).toContain("Diagnostic blocks");
    expect(overviewOf({ "treatments-tried": ["none"] }).treatments.none).toBe(
      "None tried, as reported",
    );
  });
});
