import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentFor, languages } from "@/content";
import { bannedWordsIn } from "@/content/gates";
import type { Content } from "@/lib/edition/content";
import { gridView } from "@/lib/evidence/grid-view";
import type { Answers } from "@/lib/form/answers";
import { prune } from "@/lib/questionnaire/prune";
import { listQuestions } from "@/lib/questions/listed-questions";
import { arbitraryAnswers } from "@/test-support/arbitrary-answers";
import { buildKnown } from "./build-known";

const runs = 5000;

/** A text is looked through once; most stand in every summary. */
const found = new Map<string, readonly string[]>();
function bannedIn(text: string): readonly string[] {
  const known = found.get(text);
  if (known !== undefined) return known;
  const words = bannedWordsIn(text);
  found.set(text, words);
  return words;
}

/** What is true of one language's words, whatever is answered. */
function lawsOf(content: Content) {
  // Of a copy, so that what is compared was put together apart from any answers.
  const copy = { ...content };
  const texts = new Map(
    content.places.map((place) => [place.id, JSON.stringify(gridView(copy, place))]),
  );
  // Titles and addresses of sources are other people's words.
  const said = content.places.map((place) => {
    const { sources, ...grid } = gridView(copy, place);
    return JSON.stringify([grid, sources.heading]);
  });
  const met = new Set<string>();

  /** Throws where the answers change anything but which place is read. */
  function hold(answers: Answers): void {
    const { grid } = buildKnown(content, answers);
    if (grid !== null) {
      met.add(grid.place);
      if (JSON.stringify(grid) !== texts.get(grid.place)) throw new Error("the facts changed");
    }
    const ours = listQuestions(content, prune(content, answers)).questions.flatMap(
      ({ id, text, because, group }) => (/^own-|^e\d/.test(id) ? [] : [text, because, group]),
    );
    const typed = JSON.stringify(answers);
    const banned = ours.flatMap(bannedIn).filter((word) => !typed.includes(word));
    if (banned.length > 0) throw new Error(`banned: ${banned.join(", ")}`);
  }
  return { hold, met, said, texts };
}

describe("the facts and the questions, whatever is answered", () => {
  const laws = languages.map((language) => ({ language, ...lawsOf(contentFor(language)) }));
  const [first] = laws;

  it(`favour no option in ${runs} generated answer sets, in every language`, () => {
    if (first === undefined) throw new Error("no language");
    const property = fc.property(arbitraryAnswers(contentFor(first.language)), (answers) => {
      for (const { hold } of laws) hold(answers);
    });
    fc.assert(property, { numRuns: runs, endOnFailure: true });
    for (const { met, texts } of laws) expect([...met].sort()).toEqual([...texts.keys()].sort());
  }, 300_000);

  it.each(laws)("hold no banned word, in $language", ({ said }) => {
    expect(said.flatMap(bannedIn)).toEqual([]);
  });
});
