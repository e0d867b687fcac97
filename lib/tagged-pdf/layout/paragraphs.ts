import type { LayoutNode, Style, TextLine } from "@react-pdf/layout";
import setText, { type Fragment, fromFragments } from "@react-pdf/textkit";
import { engines } from "./engines";
import { registeredFaces } from "./faces";
import { openMemory } from "./memory";
import { handedOn, resolvedStyle } from "./styles";

const layOutText = setText(engines);

type Breaker = (word: string) => string[];

let numbers = 0;

/** A number that nothing else has. */
function nextNumber(): number {
  numbers += 1;
  return numbers;
}

const breakers = new WeakMap<Breaker, number>();

/** A number that stands for a function which says where words may be broken. */
function numberOf(breaker: Breaker | null): number {
  if (breaker === null) return 0;
  const number = breakers.get(breaker) ?? nextNumber();
  breakers.set(breaker, number);
  return number;
}

/** What is set of a text: its words in stretches of one style each. */
type Stretch = { readonly text: string; readonly style: Style };

function stretchesIn(node: LayoutNode): readonly Stretch[] {
  const { style = {}, children = [] } = node;
  return children.flatMap((child) =>
    child.type === "TEXT_INSTANCE"
      ? [{ text: child.value ?? "", style }]
      : stretchesIn({ ...child, style: { ...handedOn(node), ...resolvedStyle(child.style) } }),
  );
}

function fragmentOf({ text, style }: Stretch): Fragment {
  const { fontFamily = "Helvetica", fontWeight, fontSize = 18, lineHeight, textAlign } = style;
  const families = typeof fontFamily === "string" ? [fontFamily] : fontFamily;
  const font = [...families, "Helvetica"].map(
    (family) => registeredFaces.getFont({ fontFamily: family, fontWeight }).data,
  );
  const color = style.color ?? "black";
  const attributes = { font, color, fontSize, lineHeight, align: textAlign ?? "left" };
  return { string: text, attributes };
}

const lookNumber = openMemory<number>(20_000);

/** What a stretch is set with, by a number: spelled out, it would be longer than most words set with it. */
const keyOf = ({ text, style }: Stretch): string => {
  const { fontFamily, fontWeight, fontSize, lineHeight, textAlign, color } = style;
  const look = `${fontFamily}|${fontWeight}|${fontSize}|${lineHeight}|${textAlign}|${color}`;
  return `${lookNumber(look, nextNumber)}|${text}`;
};

const known = openMemory<readonly TextLine[]>(400_000);

/** Lines without what only their breaking needed, which is a third of them. */
const withoutIndices = (line: TextLine): TextLine => ({
  ...line,
  runs: line.runs.map(({ stringIndices: _, glyphIndices: __, ...run }) => run),
});

/**
 * The lines of a text, whose style is resolved, in a column. The same words in the same style and column
 * are set once. What it gives must not be changed.
 */
export function paragraphLines(node: LayoutNode, width: number): readonly TextLine[] {
  const breaker = node.props?.hyphenationCallback ?? registeredFaces.getHyphenationCallback();
  const stretches = stretchesIn(node);
  const key = `${width}|${numberOf(breaker)}|${stretches.map(keyOf).join("\0")}`;
  return known(key, () =>
    layOutText(
      fromFragments(stretches.map(fragmentOf)),
      { x: 0, y: 0, width, height: Number.POSITIVE_INFINITY },
      { hyphenationCallback: breaker, shrinkWhitespaceFactor: { before: -0.5, after: -0.5 } },
    )
      .flat()
      .map(withoutIndices),
  );
}
