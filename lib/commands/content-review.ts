import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bookletModel } from "@/lib/review/booklet-model";
import { bookletInput } from "./booklet-input";
import { WrongInput } from "./read-answers";
import { reviewOptions } from "./review-options";
import { writeTogether } from "./write-together";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** `npm run content:review`: the booklet in which a clinician reviews every word, as a PDF. */
async function contentReview(args: readonly string[]): Promise<void> {
  const { language, paper, out } = reviewOptions(args, root);
  const { renderBooklet } = await import("./print-worker/render-booklet");
  const pdf = await renderBooklet(bookletModel(bookletInput(language, paper)));
  mkdirSync(path.dirname(out), { recursive: true });
  writeTogether([{ path: out, content: pdf }]);
  process.stdout.write(`${out}\n`);
}

try {
  await contentReview(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof WrongInput ? 2 : 1;
}
