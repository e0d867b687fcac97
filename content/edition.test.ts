import { expect, it } from "vitest";
import { edition } from "./edition";

const today = new Date().toISOString().slice(0, 10);

it("has not passed its review-by date: read every word again, then set new dates", () => {
  expect(edition.reviewBy > today, `review by ${edition.reviewBy}`).toBe(true);
});

it("was published before it is to be reviewed, within two years", () => {
  expect(edition.published < edition.reviewBy).toBe(true);
  expect(Date.parse(edition.reviewBy) - Date.parse(edition.published)).toBeLessThanOrEqual(
    2 * 366 * 24 * 60 * 60 * 1000,
  );
});
