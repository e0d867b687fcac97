import type { LayoutNode, Run, TextLine } from "@react-pdf/layout";

/** A stretch of a text that leads to one place, or to none. */
type Stretch = { readonly link: string | null; readonly from: number; readonly to: number };

function stretches(runs: readonly Run[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [at, { attributes }] of runs.entries()) {
    const { link = null } = attributes;
    const before = found.at(-1);
    if (before?.link === link) found[found.length - 1] = { ...before, to: at + 1 };
    else found.push({ link, from: at, to: at + 1 });
  }
  return found;
}

const advance = (runs: readonly Run[]): number =>
  runs.reduce((sum, { glyphs, xAdvance = 0 }) => sum + (glyphs ? xAdvance : 0), 0);

/** The lines with the runs from one to another alone, in their place. */
function cut(lines: readonly TextLine[], { from, to }: Stretch): readonly TextLine[] {
  let before = 0;
  return lines.map((line) => {
    const [first, last] = [Math.max(from - before, 0), Math.max(to - before, 0)];
    before += line.runs.length;
    const runs = line.runs.slice(first, last);
    const x = line.box.x + advance(line.runs.slice(0, first));
    const whole = { ...line, runs, box: { ...line.box, x } };
    // Lines under words are drawn once, with the first words of their line.
    return first === 0 && runs.length > 0 ? whole : { ...whole, decorationLines: [] };
  });
}

/** A text in pieces, each of which leads to one place or to none, in the order of the words. */
export function textPieces(
  text: LayoutNode,
): readonly { readonly link: string | null; readonly node: LayoutNode }[] {
  const { lines = [] } = text;
  const found = stretches(lines.flatMap(({ runs }) => runs));
  const [only, ...others] = found;
  if (only === undefined) return [];
  if (others.length === 0) return [{ link: only.link, node: text }];
  return found.map((one) => ({ link: one.link, node: { ...text, lines: cut(lines, one) } }));
}
