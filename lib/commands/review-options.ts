import path from "node:path";
import { parseArgs } from "node:util";
import { type Language, languages } from "@/content";
import type { Paper } from "@/lib/settings/paper";
import { WrongInput } from "./read-answers";

const usage = `Usage: npm run content:review -- [--language ${languages.join("|")}] [--paper a4|letter] [--out file.pdf]`;

export type ReviewOptions = {
  readonly language: Language;
  readonly paper: Paper;
  /** The PDF to write, in full. */
  readonly out: string;
};

function parse(args: readonly string[]) {
  const option = { type: "string" } as const;
  try {
    const options = { language: option, paper: option, out: option };
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new WrongInput([error instanceof Error ? error.message : String(error), usage]);
  }
}

/**
 * The command's options; without `--out` the PDF goes to `build/` under `root`. Throws `WrongInput`
 * with every problem found.
 */
export function reviewOptions(args: readonly string[], root: string): ReviewOptions {
  const { language = languages[0], paper = "a4", out } = parse(args);
  const known = languages.find((one) => one === language);
  const isPaper = paper === "a4" || paper === "letter";
  if (known === undefined || !isPaper) {
    throw new WrongInput([
      ...(known === undefined ? [`--language: Say ${languages.join(" or ")}.`] : []),
      ...(isPaper ? [] : ["--paper: Say a4 or letter."]),
      usage,
    ]);
  }
  return {
    language: known,
    paper,
    out: path.resolve(out ?? path.join(root, "build", `content-review-${known}.pdf`)),
  };
}
