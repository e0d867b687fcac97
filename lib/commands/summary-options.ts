import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isLanguage, type Language, languageOf, languages } from "@/content";
import type { Paper, PrintSize } from "@/lib/settings/paper";
import { asPaper, asPrintSize } from "@/lib/settings/paper";
import { asSummaryPart, type SummaryPart, summaryParts } from "@/lib/settings/summary-part";
import { WrongInput } from "./read-answers";

export type SummaryOptions = {
  readonly answers: string;
  readonly out: string;
  readonly html?: string | undefined;
  readonly model?: string | undefined;
  readonly paper?: Paper | undefined;
  readonly print?: PrintSize | undefined;
  /** What goes to the visit unless given. */
  readonly part?: SummaryPart | undefined;
  readonly language?: Language | undefined;
  /** When the person finished, ISO; without it the summary says that it is not finished. */
  readonly finished?: string | undefined;
};

const usage =
  "Usage: npm run summary -- --answers a.json --out a.pdf" +
  " [--html a.html] [--model a.json] [--paper a4|letter]" +
  " [--print normal|large]" +
  ` [--part ${summaryParts.join("|")}]` +
  ` [--language ${languages.join("|")}]` +
  " [--finished 2026-11-22T14:05:00Z]";

function parse(args: readonly string[]) {
  const option = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        answers: option,
        out: option,
        html: option,
        model: option,
        paper: option,
        print: option,
        part: option,
        language: option,
        finished: option,
      },
    }).values;
  } catch (error) {
    throw new WrongInput([error instanceof Error ? error.message : String(error), usage]);
  }
}

function outputProblems(files: Readonly<Record<string, string | undefined>>): readonly string[] {
  const given = Object.entries(files).flatMap(([name, path]) =>
    path === undefined ? [] : [{ name, path: resolve(path) }],
  );
  return given.flatMap(({ name, path }, index) => {
    const folder = dirname(path);
    if (given.some((other, at) => at < index && other.path === path)) {
      return [`--${name}: Give each file a path of its own.`];
    }
    if (!existsSync(folder)) return [`--${name}: There is no folder ${folder}.`];
    return existsSync(path) && statSync(path).isDirectory() ? [`--${name}: This is a folder.`] : [];
  });
}

/** The command's options. Throws `WrongInput` with every problem found. */
export function summaryOptions(args: readonly string[]): SummaryOptions {
  const { answers, out, html, model, paper, print, part, language, finished } = parse(args);
  const problems = [
    ...(answers === undefined ? ["--answers: Name the file with the answers."] : []),
    ...(out === undefined ? ["--out: Name the PDF to write."] : []),
    ...(paper !== undefined && asPaper(paper) === undefined ? ["--paper: Say a4 or letter."] : []),
    ...(print !== undefined && asPrintSize(print) === undefined
      ? ["--print: Say normal or large."]
      : []),
    ...(part !== undefined && asSummaryPart(part) === undefined
      ? [`--part: Say ${summaryParts.join(", ")}.`]
      : []),
    ...(language !== undefined && !isLanguage(language)
      ? [`--language: Say ${languages.join(" or ")}.`]
      : []),
    ...(finished !== undefined && Number.isNaN(Date.parse(finished))
      ? ["--finished: Give a date and time such as 2026-11-22T14:05:00Z."]
      : []),
    ...outputProblems({ answers, out, html, model }),
  ];
  if (answers === undefined || out === undefined || problems.length > 0) {
    throw new WrongInput([...problems, usage]);
  }
  return {
    answers,
    out,
    html,
    model,
    paper: asPaper(paper),
    print: asPrintSize(print),
    part: asSummaryPart(part),
    language: language === undefined ? undefined : languageOf(language),
    finished,
  };
}
