import { entriesIn } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import type { FormContent } from "@/lib/form/form-content";
import { type Listener, listenerOf, namesAmong } from "./listener";
import type { MentionWords } from "./mention-words";
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

/** Whether the words before a name speak of somebody else who has it. */
function isOfOthers(before: readonly string[], { others, does }: Listener): boolean {
  const at = before.findLastIndex((word) => others.includes(word));
  return at >= 0 && before.slice(at + 1, at + 1 + mostDoing).some((word) => does.includes(word));
}

/** Whether a "no" stands just before a name, with no "except" after it. */
function isDenied(before: readonly string[], { no, but }: Listener): boolean {
  const near = before.slice(-wordsBefore).join(" ");
  const turned = but.filter((word) => has(near, [word])).map((word) => near.lastIndexOf(word));
  return has(turned.length === 0 ? near : near.slice(Math.max(...turned)), no);
}

function isOver(clause: string, about: string, { over, lately }: Listener): boolean {
  return has(clause, [...(over["any"] ?? []), ...(over[about] ?? [])]) && !has(clause, lately);
}

/** What a clause says is so, or may be. */
function saidIn(clause: string, listener: Listener): readonly string[] {
  const plain = plainWords(clause);
  const words = plain.split(" ");
  const names = namesAmong(words, listener);
  if (names.length === 0 || has(plain, listener.unsure)) return names.map(({ about }) => about);
  return names.flatMap(({ about, at }) => {
    const before = words.slice(0, at);
    const isNot = isDenied(before, listener) || isOfOthers(before, listener);
    return isNot || isOver(plain, about, listener) ? [] : [about];
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
  const listener = listenerOf(content.mentionWords);
  const found = written(content, answers).flatMap(({ item, label, text }) =>
    clausesOf(text).flatMap((clause) =>
      saidIn(clause, listener).map((about) => ({ about, item, label, words: clause.trim() })),
    ),
  );
  return found.filter(
    ({ about, item }, at) =>
      found.findIndex((one) => one.about === about && one.item === item) === at,
  );
}
