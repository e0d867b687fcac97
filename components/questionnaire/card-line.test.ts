import { expect, it } from "vitest";
import { cardLine } from "./card-line";

it("says what was answered in the order of the fields, and of a number what it counts", () => {
  expect(
    cardLine([
      { values: ["A little"] },
      { values: [" 2019 "] },
      { values: ["Scar", "Fever"] },
      { values: ["3"], counts: "How often" },
    ]),
  ).toBe("A little; 2019; Scar, Fever; How often: 3");
});

it("says nothing of what was not answered", () => {
  expect(
    cardLine([{ values: [] }, { values: ["  "] }, { values: [""], counts: "How often" }]),
  ).toBe("");
});
