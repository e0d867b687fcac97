import { expect, it } from "vitest";
import { styleRules } from "./style-rules.mjs";

it("says of each rule which classes and elements it is about, and where it stands", () => {
  const css =
    "p,.card>h2{margin:.5rem}@media (max-width:34rem){.map .line:not(.skin):hover{top:0}a{left:0}}";
  expect(styleRules(css)).toEqual([
    { at: "", css: "p,.card>h2{margin:.5rem}", needs: [["p"], [".card", "h2"]] },
    {
      at: "@media (max-width:34rem)",
      css: ".map .line:not(.skin):hover{top:0}",
      needs: [[".map", ".line"]],
    },
    { at: "@media (max-width:34rem)", css: "a{left:0}", needs: [["a"]] },
  ]);
});

const needsOf = (selector: string) => styleRules(`${selector}{top:0}`)[0]?.needs;

it("asks for kinds of input, and for data whatever it says", () => {
  expect(needsOf('input[type="text"]')).toEqual([["input", "[type=text]"]]);
  expect(needsOf("form [data-place=knee][lang]")).toEqual([["form", "[data-place]"]]);
});

it("asks for what it looks for further down, and for nothing that may be one of many or must not be", () => {
  expect(needsOf("fieldset:has(> input:checked)>.clear")).toEqual([
    ["fieldset", "input", ".clear"],
  ]);
  expect(needsOf("form:not(:has(.skin))")).toEqual([["form"]]);
  expect(needsOf(".group :is(h3,h4)")).toEqual([[".group"]]);
  expect(needsOf("li:nth-child(2 of .wide)")).toEqual([["li"]]);
  expect(needsOf(":root")).toEqual([[]]);
  expect(needsOf("*,*:before")).toEqual([[], []]);
});

it("fails the build at what no page could be given a part of", () => {
  expect(() => styleRules("@font-face{font-family:a}")).toThrow(/part of this: @font-face/);
  expect(() => styleRules("@media print{@page{margin:0}}")).toThrow(/part of this: @page/);
});
