import type { Operator } from "./content-stream";

type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** One after the other (ISO 32000-1, 8.3.4). */
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
];

const matrixOf = (operands: readonly string[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.map(Number);
  return [a, b, c, d, e, f];
};

const rounded = (values: readonly number[]): string =>
  values.map((value) => (Math.round(value * 1_000) / 1_000 || 0).toFixed(3)).join(" ");

const building = new Set(["m", "l", "c", "v", "y", "h", "re", "W", "W*"]);
const painting = new Set(["f", "f*", "F", "S", "s", "B", "B*", "b", "b*", "n", "sh", "Do"]);
const showing = new Set(["Tj", "TJ", "'", '"']);
const setting = new Set([
  ...["w", "J", "j", "M", "d", "gs", "CS", "cs", "SC", "sc", "SCN", "scn", "G", "g"],
  ...["RG", "rg", "K", "k", "Tf", "Tc", "Tw", "Tz", "TL", "Tr", "Ts"],
]);

/** What letters are filled with, and set in. */
const ofText = new Set([
  "gs",
  "scn",
  "sc",
  "g",
  "rg",
  "k",
  "Tf",
  "Tc",
  "Tw",
  "Tz",
  "TL",
  "Tr",
  "Ts",
]);

/** Whether an operator puts ink on the page. */
export const paints = ({ name }: Operator): boolean =>
  name !== "n" && (painting.has(name) || showing.has(name));

const black = new Set(["0 0 0 scn", "0 0 0 SCN"]);

/** What is set differs from what holds on a new page. */
function isSaid(name: string, said: string): boolean {
  if (name === "gs") return said !== "opaque gs";
  return name !== "cs" && name !== "CS" && !black.has(said);
}

/** Glyphs with what they are kerned by, however many pieces they are written in. */
function glyphsOf(operands: readonly string[]): string {
  const kerned = operands.filter((one) => one !== "[" && one !== "]" && Number(one) !== 0);
  return kerned.join(" ").replaceAll("> <", "");
}

type Painted = {
  readonly operators: readonly Operator[];
  readonly named: ReadonlyMap<string, string>;
};

/**
 * What is painted on a page, in order: each shape and run of glyphs with its place on the page and
 * all that was set for it. Two pages with the same list look the same, however they are written.
 */
export function painted({ operators, named }: Painted): readonly string[] {
  const found: string[] = [];
  const kept: (typeof state)[] = [];
  let state = { matrix: identity, set: new Map<string, string>() };
  let path: string[] = [];
  let text = identity;
  const said = (forText: boolean): string =>
    [...state.set]
      .filter(([name, value]) => isSaid(name, value) && (!forText || ofText.has(name)))
      .map(([, value]) => value)
      .sort()
      .join(", ");
  for (const { name, operands } of operators) {
    const [first = "", ...rest] = operands;
    const meant = [named.get(first) ?? first, ...rest];
    if (name === "q") kept.push({ matrix: state.matrix, set: new Map(state.set) });
    else if (name === "Q") state = kept.pop() ?? state;
    else if (name === "cm") state.matrix = times(matrixOf(operands), state.matrix);
    else if (name === "BT") text = identity;
    else if (name === "Tm") text = matrixOf(operands);
    else if (setting.has(name)) state.set.set(name, `${meant.join(" ")} ${name}`);
    else if (building.has(name)) path.push(`${operands.join(" ")} ${name}`);
    else if (showing.has(name)) {
      const at = rounded(times(text, state.matrix));
      found.push(`${at} ${said(true)} ${glyphsOf(operands)} ${name}`);
    } else if (painting.has(name)) {
      const at = rounded(state.matrix);
      found.push(`${at} ${said(false)} ${path.join(" ")} ${operands.join(" ")} ${name}`);
      path = [];
    }
  }
  return found;
}
