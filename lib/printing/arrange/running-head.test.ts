import { expect, test } from "vitest";
import { ruler } from "@/lib/printing/typesetting/ruler";
import { sampleModel } from "@/test-support/summary-model";
import { looks } from "./looks";
import { runningHead } from "./running-head";

const beside = ["born 4 March 1950", "record RS-1950-7", "phone 020 7946 0000"];
const { title } = sampleModel.document;
const headOf = (name: string, width = 511, look = looks.normal) =>
  runningHead(ruler, { ...sampleModel, name, besideName: beside }, width, look);
const linesOf = (text: string, width: number, size: number) =>
  ruler.lines([{ text, weight: "regular" }], width / size);

test("a walk-in's sheet has the name and the title", () => {
  const model = { ...sampleModel, name: "Ann" };
  expect(runningHead(ruler, model, 511, looks.normal)).toBe(`Ann | ${title}`);
});

test("an invited person's sheet has what the clinic knows, and the title where it has room", () => {
  expect(headOf("Ruth Stone")).toBe(["Ruth Stone", ...beside, title].join(" | "));
  expect(headOf("Ruth Kanarienvogel-Steinhauser")).toBe(
    ["Ruth Kanarienvogel-Steinhauser", ...beside].join(" | "),
  );
});

test("a name of any length leaves room for what tells it from another, on one line or two in large print", () => {
  for (const look of [looks.normal, looks.large]) {
    const text = headOf("W".repeat(120), 511, look);
    expect(text).toContain(`… | ${beside.join(" | ")}`);
    expect(linesOf(text, 511, look.type.note)).toBeLessThanOrEqual(look.columns ? 1 : 3);
  }
});
