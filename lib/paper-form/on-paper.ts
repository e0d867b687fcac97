import { perKind } from "@/lib/form/by-kind";
import type { AnyItemWords } from "@/lib/form/words";
import type { PaperAnswer } from "./model";
import {
  bodyMap,
  dateBoxes,
  entries,
  linesFor,
  optionWords,
  type PaperSource,
  questionBank,
  statementFacts,
} from "./paper-answer";

/** How an item is answered with a pen, and what is said beside its own hint. */
export type OnPaper = { readonly answer: PaperAnswer; readonly hints: readonly string[] };

const few = { few: true } as const;

/** So much stands on half a line in handwriting. */
const fewCharacters = 100;

const bare = (answer: PaperAnswer): OnPaper => ({ answer, hints: [] });

/** How an item stands on the form for a pen. */
export const onPaper = perKind<[AnyItemWords, PaperSource], OnPaper>({
  choice: ({ options }, words, source) => ({
    answer: { kind: "options", options: optionWords(options, words) },
    hints: options.length > 1 ? [source.words.tickOne] : [],
  }),
  choices: ({ options }, words) => bare({ kind: "options", options: optionWords(options, words) }),
  scale: (_, { low = "", high = "" }, { content }) =>
    bare({ kind: "scale", low, high, notSure: content.messages.ui.notSure }),
  regions: (_, __, source) => bare(bodyMap(source)),
  "main-region": (_, __, { words }) => ({
    answer: { kind: "lines", lines: 1 },
    hints: [words.writePlace],
  }),
  text: ({ lines, atMost }) =>
    bare({ kind: "lines", lines: linesFor(lines), ...(atMost <= fewCharacters ? few : {}) }),
  number: () => bare({ kind: "lines", lines: 1, ...few }),
  date: (_, __, source) => bare({ kind: "date", boxes: dateBoxes(source) }),
  ask: ({ about }, _, source) =>
    bare(
      about === "statements"
        ? statementFacts(source)
        : { kind: "comparison", options: [], rows: [] },
    ),
  "dropped-questions": (_, __, source) => bare(questionBank(source)),
  "top-questions": ({ atMost }) => bare({ kind: "numbered-lines", lines: atMost }),
  entries: (item, words, source) => bare(entries(item, words, source)),
});
