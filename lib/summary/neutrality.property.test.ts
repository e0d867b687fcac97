import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentFor, languages } from "@/content";
import { bannedWordsIn } from "@/content/gates";
import type { Content } from "@/lib/edition/content";
import { optionIds } from "@/lib/evidence/evidence";
import { wordsOf } from "@/lib/evidence/gates/reading/text";
import type { Answers } from "@/lib/form/answers";
import { prune } from "@/lib/questionnaire/prune";
import { listQuestions } from "@/lib/questions/listed-questions";
import { arbitraryAnswers } from "@/test-support/arbitrary-answers";
import { buildInformation } from "./build-information";
import type { InformationPart } from "./model";

const runs = 5000;
const mostApart = 1.15;

/** A text is looked through once; most stand in every summary. */
const found = new Map<string, readonly string[]>();
function bannedIn(text: string): readonly string[] {
  const known = found.get(text);
  if (known !== undefined) return known;
  const words = bannedWordsIn(text);
  found.set(text, words);
  return words;
}

const written = new WeakMap<object, string>();

/** All that an object holds. Rows and sources are the same objects in most summaries. */
function textOf(one: object): string {
  const text = written.get(one) ?? JSON.stringify(one);
  written.set(one, text);
  return text;
}

/** All but the order of the drawings and of the rows, of one group or of all. */
const settled = ({ groups, drawings, sources, matters: _, ...rest }: InformationPart) =>
  JSON.stringify([
    rest,
    [sources.heading, textOf(sources.items)],
    { ...drawings, items: drawings?.items.map(textOf).sort() },
    groups.map(({ rows, ...group }) => [group, rows.map(textOf).sort()]),
  ]);

/** What is true of one language's words, whatever is answered. */
function lawsOf(content: Content) {
  const plain = buildInformation(content, {});
  const sameForAll = settled(plain);
  const options = optionIds.map((id) => content.optionWords[id]);
  const { asAbove, notCovered } = content.summaryWords.information;
  const said = new Map(
    options.map((option) => [
      option,
      new Set(
        plain.groups.flatMap((group) =>
          group.rows.map(({ cells }) => cells[group.options.indexOf(option ?? "")]?.text),
        ),
      ),
    ]),
  );

  function aims({ matters }: InformationPart): void {
    if (matters === null) return;
    if (matters.options.join() !== options.join()) throw new Error("options in another order");
    for (const row of matters.rows) {
      row.cells.forEach(({ text }, at) => {
        if (text === asAbove || text === notCovered || said.get(options[at])?.has(text)) return;
        throw new Error(`${row.id}: words that the comparison does not have: ${text}`);
      });
      const titles = new Set(row.cells.map(({ share }) => share?.title));
      if (titles.size !== 1) throw new Error(`${row.id}: a picture for some options only`);
    }
  }

  /** Throws where the answers change anything but which rows stand first. */
  function hold(answers: Answers): void {
    const information = buildInformation(content, answers);
    if (settled(information) !== sameForAll) throw new Error("the facts depend on the answers");
    aims(information);
    const ours = listQuestions(content, prune(content, answers)).questions.flatMap(
      ({ id, text, because, group }) => (/^own-|^e\d/.test(id) ? [] : [text, because, group]),
    );
    const banned = ours.flatMap(bannedIn);
    if (banned.length > 0) throw new Error(`banned: ${banned.join(", ")}`);
  }
  return { plain, hold };
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
  }, 300_000);

  it.each(laws)("give every option of a group the same room, in $language", ({ plain }) => {
    for (const { id, options, rows } of plain.groups) {
      const totals = options.map((_, at) =>
        rows.reduce((sum, { cells }) => sum + wordsOf(cells[at]?.text ?? "").length, 0),
      );
      expect(Math.max(...totals) / Math.min(...totals), id).toBeLessThanOrEqual(mostApart);
    }
  });

  it.each(laws)("hold no banned word, in $language", ({ plain }) => {
    const words = plain.groups.flatMap(({ heading, rows }) => [
      heading,
      ...rows.flatMap(({ title, cells, conflicts, asks = [] }) => [
        title,
        ...cells.flatMap(({ text, share }) => [text, share?.title ?? "", share?.words ?? ""]),
        ...conflicts,
        ...asks,
      ]),
    ]);
    expect(words.length).toBeGreaterThan(200);
    expect(words.flatMap(bannedIn)).toEqual([]);
  });
});
