import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { DrawingFigure } from "@/components/summary/pdf/information/drawing-figure";
import { contentFor, languages } from "@/content";
import { drawings } from "@/content/form/drawings";
import { buildDrawings } from "@/lib/summary/build-drawings";
import { labelType } from "./look";
import { NerveDrawings } from "./nerve-drawings";
import type { Box } from "./place-label";
import type { Point } from "./shape";
import { drawingShapes, drawnFigure, leaderPath } from "./shapes";

type Part = { children?: ReactNode; d?: string; tag?: { alt?: string } };

vi.mock("@react-pdf/renderer", () => {
  const plain = ({ children }: Part) => <div>{children}</div>;
  return {
    Circle: () => null,
    G: plain,
    Path: ({ d }: Part) => <path d={d} />,
    Svg: plain,
    Text: plain,
    View: ({ children, tag }: Part) =>
      tag?.alt === undefined ? <div>{children}</div> : <figure title={tag.alt}>{children}</figure>,
  };
});

/** The narrowest a drawing is shown: on a phone of 390 px, and in print at 8 cm (in points). */
const narrowest = { pixels: 354, points: 227 };

/** A point of a curve by its two ends and the two points that pull it (Bézier). */
const onCurve = (t: number, ends: readonly [Point, Point, Point, Point], axis: 0 | 1): number => {
  const [a, b, c, d] = ends.map((point) => point[axis]);
  return (
    (1 - t) ** 3 * (a ?? 0) +
    3 * (1 - t) ** 2 * t * (b ?? 0) +
    3 * (1 - t) * t ** 2 * (c ?? 0) +
    t ** 3 * (d ?? 0)
  );
};

/** Points all along a path of whole moves, relative lines and relative curves. */
function traced(d: string): readonly Point[] {
  const found: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", rest = ""] of d.matchAll(/([Mlc])([^Mlcz]*)/g)) {
    const numbers = (rest.match(/-?\d+/g) ?? []).map(Number);
    const step = command === "c" ? 6 : 2;
    for (let at = 0; at < numbers.length; at += step) {
      const [fromX, fromY] = command === "M" ? [0, 0] : [x, y];
      const given = Array.from({ length: step / 2 }, (_, pair): Point => {
        return [fromX + (numbers[at + 2 * pair] ?? 0), fromY + (numbers[at + 2 * pair + 1] ?? 0)];
      });
      const end = given.at(-1) ?? [x, y];
      const [first = end, second = end] = given;
      const curve = [[x, y], first, second, end] as const;
      if (command === "M") found.push(end);
      else {
        for (let t = 0; t <= 1; t += 1 / 16) {
          found.push([onCurve(t, curve, 0), onCurve(t, curve, 1)]);
        }
      }
      [x, y] = end;
    }
  }
  return found;
}

/** The PDF component as markup, from the same renderer as the page. */
const paperOf = (figure: Parameters<typeof DrawingFigure>[0]["figure"]): string =>
  renderToStaticMarkup(<DrawingFigure figure={figure} width={511} />);

const apart = (a: Box, b: Box): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/** Whether a line passes through a box, looked at in small steps. */
const crosses = ([[x1, y1], [x2, y2]]: readonly [Point, Point], box: Box): boolean =>
  Array.from({ length: 201 }, (_, step) => step / 200).some((t) => {
    const [x, y] = [x1 + t * (x2 - x1), y1 + t * (y2 - y1)];
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });

describe.each(drawings)("the shapes of $id", ({ id }) => {
  const { width, height, layers } = drawingShapes[id];

  test("are whole moves, lines and curves within the drawing", () => {
    for (const { d } of layers) {
      expect(d).toMatch(/^(?:M-?\d+[ -]?\d+|[lc][-\d ]+|z)+$/);
      for (const [x, y] of traced(d)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });

  test("are drawn once each, with the place of treatment in front", () => {
    expect(new Set(layers.map(({ d }) => d)).size).toBe(layers.length);
    expect(layers.map(({ role }) => role).indexOf("ring")).toBe(layers.length - 1);
  });

  test("take 12 KB at most", () => {
    expect(layers.map(({ d }) => d).join("").length).toBeLessThanOrEqual(12_000);
  });

  test("carry labels of 12 px on a phone and 9 points in print", () => {
    expect((labelType.size * narrowest.pixels) / width).toBeGreaterThanOrEqual(12);
    expect((labelType.size * narrowest.points) / width).toBeGreaterThanOrEqual(9);
  });
});

describe.each(languages)("the drawings in %s", (language) => {
  const content = contentFor(language);
  const built = buildDrawings(content, content.drawings, (ids) => ids.join(" "));
  const page = renderToStaticMarkup(<NerveDrawings drawings={built} />);

  describe.each(built.items)("$id", (figure) => {
    const drawn = drawnFigure(figure);
    const { labels = [], width = 0, height = 0 } = drawn ?? {};

    test("has every label inside the drawing, and none on another or under its line", () => {
      expect(labels.map(({ id }) => id)).toEqual(figure.labels.map(({ id }) => id));
      for (const { id, box, leader } of labels) {
        expect(box.left, id).toBeGreaterThanOrEqual(0);
        expect(box.top, id).toBeGreaterThanOrEqual(0);
        expect(box.right, id).toBeLessThanOrEqual(width);
        expect(box.bottom, id).toBeLessThanOrEqual(height);
        const others = labels.filter((other) => other.id !== id);
        expect(
          others.filter((other) => !apart(other.box, box) || crosses(leader, other.box)),
          id,
        ).toEqual([]);
      }
    });

    test("keeps its labels clear of every line of the drawing", () => {
      const outlines = (drawn?.layers ?? []).filter(({ role }) => role !== "shade");
      const points = outlines.flatMap(({ d }) => traced(d));
      for (const { id, box } of labels) {
        const covered = points.filter(
          ([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom,
        );
        expect(covered, id).toEqual([]);
      }
    });

    test("leads the line of every label to a place in the drawing, away from its words", () => {
      for (const { id, box, leader } of labels) {
        const [[startX, startY], [x, y]] = leader;
        expect(Math.hypot(x - startX, y - startY), id).toBeGreaterThan(20);
        expect(x > 0 && x < width && y > 0 && y < height, id).toBe(true);
        expect(crosses(leader, box), id).toBe(false);
      }
    });

    test("says in its caption every label of the picture", () => {
      const said = figure.shows.toLowerCase();
      expect(figure.labels.filter(({ text }) => !said.includes(text.toLowerCase()))).toEqual([]);
    });

    test("is the same on the page and on paper: shapes, labels and words", () => {
      const { layers = [] } = drawn ?? {};
      const shapes = layers.map(({ d }) => d);
      const lines = labels.map(({ leader }) => leaderPath(leader));
      const { title, shows, named, sources } = figure;
      const words = [title, shows, named, sources, ...figure.labels.map(({ text }) => text)];
      for (const markup of [page, paperOf(figure)]) {
        const paths = [...markup.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
        expect([...shapes, ...lines].filter((d) => !paths.includes(d))).toEqual([]);
        const text = markup.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
        expect(words.filter((one) => !text.includes(one))).toEqual([]);
      }
      const onPaper = [...paperOf(figure).matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
      expect(new Set(onPaper)).toEqual(new Set([...shapes, ...lines]));
    });

    test("is read on paper as what its caption says it shows", () => {
      const alts = [...paperOf(figure).matchAll(/<figure title="([^"]+)"/g)].map(([, alt]) => alt);
      expect(alts).toEqual([figure.shows]);
    });
  });

  test("are hidden from screen readers, which read the caption instead", () => {
    expect(page.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(drawings.length);
    expect(page).not.toMatch(/<(?:a|button|input)\b|tabindex/i);
  });
});
