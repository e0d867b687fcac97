import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import { answersSchema } from "@/lib/questionnaire/answers-schema";
import { duplicateKeys } from "./duplicate-keys";

/** What is wrong with the input of a command: one line for each problem, with its path. */
export class WrongInput extends Error {
  override readonly name = "WrongInput";

  constructor(problems: readonly string[]) {
    super(problems.map((problem) => problem.replace(/[\s\p{Cc}]+/gu, " ")).join("\n"));
  }
}

const pathWords = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (words, part) =>
      typeof part === "number"
        ? `${words}[${part}]`
        : words
          ? `${words}.${String(part)}`
          : String(part),
    "",
  );

function problemsOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => `${pathWords([...issue.path, key])}: There is no such item.`);
  }
  return [`${pathWords(issue.path) || "answers"}: ${issue.message}`];
}

function parsed(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new WrongInput([
      `${file}: This is not JSON. ${error instanceof Error ? error.message : ""}`,
    ]);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new WrongInput([`${file}: This file cannot be read.`]);
  }
}

/**
 * The answers in a JSON file, checked like those of the form. `today` is YYYY-MM-DD.
 * Throws `WrongInput` with every problem found.
 */
export function readAnswers(file: string, content: Content, today: string): Answers {
  const json = readText(file);
  const value = parsed(json, file);
  z.config(z.locales.en());
  const checked = answersSchema(content, today).safeParse(value);
  const problems = [
    ...duplicateKeys(json).map((path) => `${path}: This key stands twice.`),
    ...(checked.error?.issues ?? []).flatMap(problemsOf),
  ];
  if (checked.data === undefined || problems.length > 0) throw new WrongInput(problems);
  return checked.data;
}
