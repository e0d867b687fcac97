import { cutText } from "./cut-text";
import type { Look } from "./looks";
import type { PageFrameModel } from "./own-language";
import type { Ruler } from "./ruler";

const weight = "regular";
const between = " | ";

/** Shorter, a name would tell nobody from another. */
const leastName = 12;

/**
 * Whose sheet it is, at the head of a later page: the name, what the clinic knows besides, and the title.
 * On one line, in large print on two: what has no room there goes, the title first, then the end of the
 * name, which stands whole on page 1.
 */
export function runningHead(
  ruler: Ruler,
  { name, besideName = [], document }: PageFrameModel,
  width: number,
  { type, columns }: Look,
): string {
  const em = width / type.note;
  const most = columns ? 1 : 2;
  const joined = (...parts: readonly string[]) => parts.filter(Boolean).join(between);
  const fits = (text: string) => ruler.lines([{ text, weight }], em) <= most;
  const whole = joined(name, ...besideName, document.title);
  if (besideName.length === 0 || fits(whole)) return whole;
  const untitled = joined(name, ...besideName);
  if (fits(untitled)) return untitled;
  const rest = ruler.width(joined("", between, ...besideName), weight);
  const forName = Math.max(leastName, em * most - rest - (most - 1) * leastName);
  return joined(cutText(ruler, name, { em: forName, lines: 1, weight }).text, ...besideName);
}
