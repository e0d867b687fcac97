import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { bodyRegions } from "@/content/form/body-regions";
import { regionWords } from "@/content/words/en/regions";
import { optionElementId } from "@/lib/form/fields";
import { BodyMapChooser } from "./chooser";
import { BodyMapPicture } from "./picture";
import { bodyMap } from "./shapes";

const labels = { front: "Front", back: "Back", left: "Left", right: "Right" };
const { width, height } = bodyMap.viewBox;
const styles = readFileSync(
  fileURLToPath(new URL("body-map.css", import.meta.url)),
  "utf8",
).replaceAll(/\s+/g, " ");

const points = (d: string): readonly (readonly [number, number])[] =>
  [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

const box = (d: string) => {
  const xs = points(d).map(([x]) => x);
  const ys = points(d).map(([, y]) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
};

describe.each(bodyRegions)("$id", ({ id, view, side }) => {
  const shape = bodyMap.shapes[id];
  const { left, right, top, bottom } = box(shape.d);

  test("is a closed shape of absolute moves, lines and curves in its view", () => {
    expect(shape.view).toBe(view);
    expect(shape.d).toMatch(/^M[\d. ]+( [LC][\d. ]+)+ Z$/);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
  });

  test("is on the person's own side", () => {
    const middle = (left + right) / 2;
    if (side === "middle") expect(middle).toBeCloseTo(width / 2, 0);
    else expect(middle < width / 2).toBe((view === "front") === (side === "right"));
  });

  test("is at least 24 px each way where the figure is 320 px wide", () => {
    expect(right - left).toBeGreaterThanOrEqual(24);
    expect(bottom - top).toBeGreaterThanOrEqual(24);
  });

  test("has its label inside its box, and a name", () => {
    expect(shape.label.x).toBeGreaterThan(left);
    expect(shape.label.x).toBeLessThan(right);
    expect(shape.label.y).toBeGreaterThan(top);
    expect(shape.label.y).toBeLessThan(bottom);
    expect(regionWords[id].trim()).not.toBe("");
  });

  test("is shown by the stylesheet while its checkbox is ticked", () => {
    expect(styles).toContain(`form:has(input[value="${id}"]:checked) [data-place="${id}"]`);
  });
});

test("no shape is drawn that is not a place", () => {
  expect(Object.keys(bodyMap.shapes).toSorted()).toEqual(
    bodyRegions.map(({ id }) => id).toSorted(),
  );
});

const chooser = renderToStaticMarkup(
  createElement(BodyMapChooser, {
    field: "places",
    names: regionWords,
    labels,
    switchLabel: "Side",
    first: "back",
  }),
);

test("the chooser has one empty label for the checkbox of every place and no control of its own", () => {
  for (const { id } of bodyRegions) {
    expect(chooser.split(`<label for="${optionElementId("places", id)}"`)).toHaveLength(2);
  }
  const [, drawn = ""] = chooser.split('<div class="body-map-chooser" aria-hidden="true">');
  expect(drawn).not.toMatch(/<(input|button|a)\b|tabindex/i);
  expect([...drawn.matchAll(/<label[^>]*>([^<]*)/g)].every(([, text]) => text === "")).toBe(true);
});

test("the switch has both views, one chosen, and is no answer of the form", () => {
  const [inputs = ""] = chooser.split('<div class="body-map-chooser"');
  expect([...inputs.matchAll(/<input[^>]*form="body-map-views"[^>]*>/g)]).toHaveLength(2);
  expect(inputs).toMatch(/<input[^>]*checked=""[^>]*value="back"|value="back"[^>]*checked=""/);
});

test("the picture names itself, hatches places and fills the main place", () => {
  const markup = renderToStaticMarkup(
    createElement(BodyMapPicture, {
      marks: [
        { region: "low-back-left", main: true },
        { region: "knee-right", main: false },
        { region: "no-such-place", main: false },
      ],
      labels,
      words: "Low back, left (main place). Right knee.",
    }),
  );
  expect(markup).toContain('role="img" aria-label="Low back, left (main place). Right knee."');
  const drawn = (d: string) =>
    [...markup.matchAll(/<path d="([^"]+)" fill="([^"]+)"/g)]
      .filter(([, path]) => path === d)
      .map(([, , fill]) => fill);
  expect(drawn(bodyMap.shapes["knee-right"].d)).toEqual([expect.stringMatching(/^url\(#hatch/)]);
  expect(drawn(bodyMap.shapes["low-back-left"].d)).toEqual(["none", "currentColor"]);
});
