import type { Answers, AnswerValue, Entry } from "@/lib/form/answers";

/**
 * Text as it may stand on a page: NFC, line ends as "\n", tabs as spaces. Taken out, because nobody
 * can see them and they break a page: control characters, lone surrogates, noncharacters, and the
 * bidirectional embeddings, overrides and isolates, which could turn round the words beside them.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu, (character) =>
      character === "\n" ? "\n" : "",
    )
    .replace(/\p{Noncharacter_Code_Point}/gu, "")
    .normalize("NFC");
}

const cleanEntry = (entry: Entry): Entry => ({
  ...Object.fromEntries(Object.entries(entry).map(([id, value]) => [id, cleanField(value)])),
  id: entry.id,
});

function cleanField(value: Entry[string]): Entry[string] {
  if (typeof value === "string") return cleanText(value);
  return typeof value === "number" ? value : value.map(cleanText);
}

function cleanValue(value: AnswerValue): AnswerValue {
  if (typeof value === "string") return cleanText(value);
  if (typeof value === "number") return value;
  const entries = value.filter((part): part is Entry => typeof part === "object");
  if (entries.length > 0) return entries.map(cleanEntry);
  return value.filter((part) => typeof part === "string").map(cleanText);
}

/** The same answers with every text cleaned. */
export function cleanAnswers(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, cleanValue(value)]));
}

/** The same on one line, with single spaces: page 1 has no paragraphs. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
