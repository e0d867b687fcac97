import { idsOf, textOf } from "@/lib/form/answer-reading";
import { wordedItem } from "@/lib/form/worded-item";
import { fill } from "@/lib/words/fill";
import { chosenWords } from "../answer-words";
import type { BodyMap } from "../facts";
import type { SummaryInput } from "../summary-input";
import { quoted } from "./reported";

function spreadWords(input: SummaryInput): readonly string[] {
  const { content, answers } = input;
  const items = content.pageOne.bodyMap;
  const { options } = wordedItem(content, items.spreads).words;
  const spreads = textOf(answers, items.spreads);
  const to = textOf(answers, items.spreadsTo);
  const answer = [
    ...(spreads === "" ? [] : [options?.[spreads] ?? spreads]),
    ...(to === "" ? [] : [quoted(input, to)]),
  ].join(", ");
  return answer === "" ? [] : [fill(content.summaryWords.overview.spreads, { answer })];
}

/** The places in words, the main place first. */
function placeWords(input: SummaryInput, main: string, places: readonly string[]): string {
  const { content } = input;
  const words = content.summaryWords.overview;
  const order = content.regions.map(({ id }) => id);
  const named = (ids: readonly string[]) => chosenWords(ids, order, content.regionWords).join("; ");
  const others = places.filter((id) => id !== main);
  const sentences =
    main === ""
      ? [fill(words.places, { places: named(places) })]
      : [
          fill(words.mainPlace, { place: named([main]) }),
          ...(others.length > 0 ? [fill(words.otherPlaces, { places: named(others) })] : []),
        ];
  return [...sentences, ...spreadWords(input)].join(" ");
}

/** The marked places, as marks and in words. */
export function bodyMap(input: SummaryInput): BodyMap {
  const { content, answers } = input;
  const { headings, front, back, left, right } = content.summaryWords.overview;
  const items = content.pageOne.bodyMap;
  const places = idsOf(answers, items.places);
  const main = textOf(answers, items.main);
  return {
    heading: headings.bodyMap,
    marks: content.regions
      .filter(({ id }) => places.includes(id))
      .map(({ id }) => ({ region: id, main: id === main })),
    words: places.length === 0 ? "" : placeWords(input, main, places),
    ...(places.length === 0 ? { empty: true as const, skipped: [headings.bodyMap] } : {}),
    labels: { front, back, left, right },
  };
}
