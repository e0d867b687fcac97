import { fill } from "@/lib/words/fill";
import type { QuestionContent } from "./question-content";
import { quote } from "./quote";
import type { FiredQuestion } from "./select-questions";

/** Where a question has no short name, so much of it stands for it. */
const shortest = 40;

/** What a question is about, in few words. */
export function shortName({ questionWords }: Pick<QuestionContent, "questionWords">, id: string) {
  const words = questionWords[id];
  return words?.short ?? quote(words?.text ?? id, shortest);
}

/** The questions that are said in one, by name: "allergies, diabetes and weak immunity". */
function namesOf(content: QuestionContent, ids: readonly string[]): string {
  const names = ids.map((id) => {
    const name = shortName(content, id);
    return `${name.charAt(0).toLocaleLowerCase(content.language)}${name.slice(1)}`;
  });
  return new Intl.ListFormat(content.language, { type: "conjunction" }).format(names);
}

/** A question as it is asked: with the person's own words, or what it joins, where it has any. */
export function questionText(
  content: QuestionContent,
  { rule, words, joins }: Pick<FiredQuestion, "rule" | "words" | "joins">,
): string {
  const { text = rule.id, quoting } = content.questionWords[rule.id] ?? {};
  if (quoting === undefined) return text;
  if (joins !== undefined) return fill(quoting, { words: namesOf(content, joins) });
  const quoted = words === undefined ? "" : quote(words);
  return quoted === "" ? text : fill(quoting, { words: quoted });
}
