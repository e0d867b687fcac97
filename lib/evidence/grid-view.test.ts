import { expect, test } from "vitest";
import { editionsWithInventedPlace } from "@/test-support/invented-place/editions";
import { inventedPlace } from "@/test-support/invented-place/structure";
import { gridView } from "./grid-view";
import { mainPlaceOf, placesOf } from "./places-of";

const content = editionsWithInventedPlace.contentFor("en");

test("a grid says each option's sentences, numbers and gaps with the numbers of their sources", () => {
  const view = gridView(content, inventedPlace);
  const help = view.rows.find(({ id }) => id === "left-ear-lobe--help");
  expect(help?.cells.map(({ option }) => option)).toEqual(["cold-drop", "carrying-on"]);
  expect(help?.cells[0]?.sentences[0]?.sources).toEqual(["[1]"]);
  expect(help?.cells[0]?.numbers[0]).toMatchObject({
    people: "60 people",
    sources: ["[1]"],
    pictures: [{ with: 46 }, { with: 36 }],
  });
  expect(help?.cells[1]?.gap).toBe(content.gridWords.gaps["no-source"]);
  expect(help?.mixed).toBe(content.gridWords.mixed);
  expect(view.disputes.items[0]?.ask).toContain("How likely is it that a drop helps?");
  expect(view.sources.items.map(({ number, name }) => `${number} ${name}`)).toEqual([
    "[1] Lobe (nowhere), 2020",
    "[2] Lobe (nowhere), 2021",
  ]);
});

test("a place is a person's when its condition holds, and its questions with it", () => {
  const answers = { places: ["hand-left"] };
  expect(placesOf(content, answers)[0]?.id).toBe(inventedPlace.id);
  expect(mainPlaceOf(content, { ...answers, "main-place": "hand-left" })?.id).toBe(
    inventedPlace.id,
  );
  expect(placesOf(content, {}).map(({ id }) => id)).not.toContain(inventedPlace.id);
  expect(content.questions.find(({ id }) => id === "lobe-which")?.when).toEqual(inventedPlace.when);
});
