import { expect, test } from "vitest";
import { naturalWidths, optionWidths } from "./option-rows";

test("options of like length stand in columns", () => {
  const options = ["Slowly, with no clear cause", "All at once, with no cause", "After a bad fall"];
  const widths = optionWidths([...options, ...options.map((text) => `${text}.`)], 540, 11);
  expect(new Set(widths).size).toBe(1);
});

test("options of unlike length follow each other where that takes fewer lines", () => {
  const options = [
    "Diabetes",
    "You bleed or bruise easily, or for a long time",
    "Clots",
    "A heart problem",
  ];
  const mixed = [...options, "Thin bones", "None of these", "Not sure"];
  expect(optionWidths(mixed, 540, 11)).toEqual(naturalWidths(mixed, 11));
});

test("no option is wider than its room", () => {
  expect(Math.max(...optionWidths(["W".repeat(90), "Yes"], 300, 11))).toBeLessThanOrEqual(300);
});
