import { expect, it } from "vitest";
import { aboutClasses, classesIn } from "./style-classes.mjs";

const css =
  "@media (min-width:56.5rem){.map:has(.skin:checked)>.line,form .button.map-key{margin:.5rem}}.card .map{top:0}";

it("reads classes from selectors, and no numbers from what they say", () => {
  expect([...classesIn(css)]).toEqual(["map", "skin", "line", "button", "map-key", "card"]);
});

it("is about what each selector begins with, unless that may stand anywhere", () => {
  expect(aboutClasses(css, new Set(["button"]))).toEqual(["map", "map-key", "card"]);
});
