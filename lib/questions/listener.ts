import type { MentionWords } from "./mention-words";
import { isNearName } from "./near-name";

/** A name as its words. */
type Name = { readonly about: string; readonly parts: readonly string[] };

/** The words of all languages as one: people mix them. */
export type Listener = Omit<MentionWords, "names"> & {
  readonly abouts: readonly string[];
  /** Names by the letter they begin with. */
  readonly byLetter: ReadonlyMap<string, readonly Name[]>;
};

type Lists = Exclude<keyof MentionWords, "names" | "over">;

function makeListener(languages: readonly MentionWords[]): Listener {
  const all = (list: Lists) => [...new Set(languages.flatMap((one) => one[list]))];
  const names = languages.flatMap((one) =>
    Object.entries(one.names).flatMap(([about, said]) =>
      said.map((name): Name => ({ about, parts: name.split(" ") })),
    ),
  );
  const overs = languages.flatMap(({ over }) => Object.keys(over));
  return {
    abouts: [...new Set(names.map(({ about }) => about))],
    byLetter: Map.groupBy(names, ({ parts }) => parts[0]?.[0] ?? ""),
    over: Object.fromEntries(
      overs.map((about) => [about, languages.flatMap(({ over }) => over[about] ?? [])]),
    ),
    no: all("no"),
    lately: all("lately"),
    but: all("but"),
    unsure: all("unsure"),
    others: all("others"),
    does: all("does"),
    nothing: all("nothing"),
    planned: all("planned"),
  };
}

const listeners = new WeakMap<readonly MentionWords[], Listener>();

/** What listens for the words of some languages, made once. */
export function listenerOf(languages: readonly MentionWords[]): Listener {
  const listener = listeners.get(languages) ?? makeListener(languages);
  listeners.set(languages, listener);
  return listener;
}

/** Every name that stands among the words, with its place. */
export function namesAmong(
  words: readonly string[],
  { byLetter }: Listener,
): readonly { readonly about: string; readonly at: number }[] {
  return words.flatMap((word, at) =>
    (byLetter.get(word[0] ?? "") ?? []).flatMap(({ about, parts }) =>
      parts.every((part, more) => isNearName(words[at + more] ?? "", part)) ? [{ about, at }] : [],
    ),
  );
}
