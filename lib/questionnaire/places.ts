import type { Content } from "@/lib/edition/content";
import type { Place } from "@/lib/evidence/standard";
import { fill } from "@/lib/words/fill";

/** The form page that shows a comparison row, by its id; undefined when none does. */
function stepShowing({ comparison, steps }: Content, row: string): string | undefined {
  const group = comparison.find(({ rows }) => rows.some(({ id }) => id === row));
  return steps.find(({ items }) =>
    items.some((item) => item.kind === "ask" && "group" in item && item.group === group?.id),
  )?.id;
}

/** Where in the product a point can be seen, in words. An id without words stands for itself. */
export function placeWords(content: Content, place: Place): string {
  const { stepWords, rowWords, aboutWords, summaryWords, standardsWords } = content;
  const words = standardsWords.places;
  if ("step" in place) {
    return fill(words.step, { title: stepWords[place.step]?.title ?? place.step });
  }
  if ("row" in place) {
    const step = stepShowing(content, place.row) ?? "";
    const title = rowWords[place.row]?.title ?? place.row;
    return fill(words.row, { title, page: stepWords[step]?.title ?? step });
  }
  if ("about" in place) {
    return fill(words.about, { title: aboutWords.parts[place.about]?.title ?? place.about });
  }
  if ("page" in place) return fill(words.page, { title: aboutWords[place.page].title });
  return place.print === "foot"
    ? words.foot
    : fill(words.print, { title: summaryWords[place.print].heading });
}
