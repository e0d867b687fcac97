import type { Content } from "@/lib/edition/content";
import type { Place } from "@/lib/evidence/standard";
import { fill } from "@/lib/words/fill";

/** Where in the product a point can be seen, in words. An id without words stands for itself. */
export function placeWords(content: Content, place: Place): string {
  const { stepWords, gridWords, pageWords, aboutWords, summaryWords, standardsWords } = content;
  const words = standardsWords.places;
  if ("step" in place) {
    return fill(words.step, { title: stepWords[place.step]?.title ?? place.step });
  }
  if ("row" in place) {
    const shown = content.steps.find(({ shows }) => shows === "grid")?.id ?? "";
    const title = gridWords.rows[place.row];
    return fill(words.row, { title, page: stepWords[shown]?.title ?? shown });
  }
  if ("about" in place) {
    return fill(words.about, { title: aboutWords.parts[place.about]?.title ?? place.about });
  }
  if ("page" in place) {
    const { title } = place.page === "library" ? pageWords.library : aboutWords.sources;
    return fill(words.page, { title });
  }
  return place.print === "foot"
    ? words.foot
    : fill(words.print, { title: summaryWords[place.print].heading });
}
