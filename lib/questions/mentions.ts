import { entriesIn } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import type { FormContent } from "@/lib/form/form-content";
import type { MentionWords } from "./mention-words";
import { isNearName } from "./near-name";
import { has, plainWords } from "./plain-words";

/** Something that a person wrote where it was not asked for. */
export type Mention = {
  /** What it is about, such as "thinner". */
  readonly about: string;
  /** The item it was written in, and the short name a clinician knows that by. */
  readonly item: string;
  readonly label: string;
  /** The person's words, the clause that says it. */
  readonly words: string;
};

type Listening = Pick<FormContent, "steps" | "stepWords"> & {
  readonly mentionWords: readonly MentionWords[];
};

const wordsBefore = 5;
const mostDoing = 3;

/** A name's place among the words; -1 where it is not. */
function placeOf(words: readonly string[], name: string): number {
  const parts = name.split(" ");
  return words.findIndex((_, at) =>
    parts.every((part, more) => isNearName(words[at + more] ?? "", part)),
  );
}

/** Whether the words before a name speak of somebody else who has it. */
function isOfOthers(before: readonly string[], { others, does }: MentionWords): boolean {
  const at = before.findLastIndex((word) => others.includes(word));
  return at >= 0 && before.slice(at + 1, at + 1 + mostDoing).some((word) => does.includes(word));
}

function isDenied(before: readonly string[], { no, but }: MentionWords): boolean {
  const near = before.slice(-wordsBefore).join(" ");
  const turned = but.filter((word) => has(near, [word])).map((word) => near.lastIndexOf(word));
  return has(turned.length === 0 ? near : near.slice(Math.max(...turned)), no);
}

function isOver(clause: string, about: string, { over, lately }: MentionWords): boolean {
  const words = [...(over["any"] ?? []), ...(over[about] ?? [])];
  return has(clause, words) && !has(clause, lately);
}

/** Whether a clause says that something is so, or may be. */
function says(clause: string, about: string, languages: readonly MentionWords[]): boolean {
  const plain = plainWords(clause);
  const words = plain.split(" ");
  const places = languages
    .flatMap(({ names }) => names[about] ?? [])
    .map((name) => placeOf(words, name))
    .filter((at) => at >= 0);
  if (places.length === 0) return false;
  if (languages.some(({ unsure }) => has(plain, unsure))) return true;
  if (languages.some((one) => isOver(plain, about, one))) return false;
  return places.some((at) => {
    const before = words.slice(0, at);
    return languages.every((one) => !isDenied(before, one) && !isOfOthers(before, one));
  });
}

const clausesOf = (text: string): readonly string[] =>
  text.split(/[.;:!?,\n]+|\s(?:but|pero)\s/iu).filter((clause) => clause.trim() !== "");

type Written = { readonly item: string; readonly label: string; readonly text: string };

/** All that a person typed, by where; a name is nobody's health. */
function written({ steps, stepWords }: Listening, answers: Answers): readonly Written[] {
  return steps.flatMap(({ id, items }) =>
    items.flatMap((item): readonly Written[] => {
      const value = answers[item.id];
      const label = stepWords[id]?.items[item.id]?.short ?? item.id;
      const of = (text: unknown) =>
        typeof text === "string" && text.trim() !== "" ? [{ item: item.id, label, text }] : [];
      if (item.kind === "text") return item.role === undefined ? of(value) : [];
      if (item.kind !== "entries" || value === undefined) return [];
      const texts = item.fields.filter(({ kind }) => kind === "text");
      return entriesIn(value).flatMap((entry) =>
        texts.flatMap(({ id: field }) => of(entry[field])),
      );
    }),
  );
}

/**
 * What a person wrote about thinners, devices and the like wherever they wrote it: the first mention of
 * each in each item. What is denied, over, or somebody else's is none.
 */
export function mentions(content: Listening, answers: Answers): readonly Mention[] {
  const { mentionWords } = content;
  const abouts = [...new Set(mentionWords.flatMap(({ names }) => Object.keys(names)))];
  const found = written(content, answers).flatMap(({ item, label, text }) =>
    abouts.flatMap((about): readonly Mention[] => {
      const clause = clausesOf(text).find((one) => says(one, about, mentionWords));
      return clause === undefined ? [] : [{ about, item, label, words: clause.trim() }];
    }),
  );
  return found.filter(
    ({ about, item }, at) =>
      found.findIndex((one) => one.about === about && one.item === item) === at,
  );
}
