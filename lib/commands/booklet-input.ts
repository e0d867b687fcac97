import { editions, type Language } from "@/content";
import type { Content } from "@/lib/edition/content";
import { invitedPrefix } from "@/lib/review/block-id";
import type { BookletInput, PlacedString } from "@/lib/review/booklet-model";
import { everyWord } from "@/lib/review/every-string";
import type { Paper } from "@/lib/settings/paper";

/** What people with a link read in other words, under ids of their own. */
function invitedStrings(content: Content, invited: Content): readonly PlacedString[] {
  const said = new Map(everyWord(content).map(({ path, text }) => [path, text]));
  return everyWord(invited)
    .filter(({ path, text }) => said.get(path) !== text)
    .map(({ path, text }) => ({ path: `${invitedPrefix}${path}`, text }));
}

/** What goes into the review booklet of a language. */
export function bookletInput(language: Language, paper: Paper): BookletInput {
  const content = editions.contentFor(language);
  return {
    content,
    strings: [
      ...everyWord(content),
      ...invitedStrings(content, editions.invitedContentFor(language)),
    ],
    words: editions.reviewWordsFor(language),
    paper,
  };
}
