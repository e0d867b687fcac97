import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("app/globals.css", "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

const colourOf = (scheme: string, name: string): string =>
  new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(scheme)?.[1] ?? `no ${name}`;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s scheme", (_, scheme) => {
  const of = (one: string, other: string) =>
    contrast(colourOf(scheme, one), colourOf(scheme, other));

  it.each([
    ["done", "done-soft"],
    ["notice-ink", "notice"],
    ["ink", "notice"],
    ["danger", "danger-soft"],
    ["muted", "paper"],
    ["ink", "paper"],
  ])("%s on %s is read by everyone (AAA)", (one, other) => {
    expect(of(one, other)).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ["done-soft", "notice"],
    ["done-soft", "danger-soft"],
    ["done-soft", "paper"],
    ["notice-line", "paper"],
    ["danger", "paper"],
  ])("%s stands apart from %s without its hue", (one, other) => {
    expect(of(one, other)).toBeGreaterThanOrEqual(3);
  });
});
