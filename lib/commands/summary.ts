import { contentFor, defaultLanguage, editions } from "@/content";
import { systemClock } from "@/lib/clock";
import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import { printChoices } from "@/lib/questionnaire/print-choices";
import { prune } from "@/lib/questionnaire/prune";
import { doctorContent } from "@/lib/responses/doctor-content";
import { buildSummary } from "@/lib/summary/build-summary";
import { readAnswers, WrongInput } from "./read-answers";
import { summaryOptions } from "./summary-options";
import { type Output, writeTogether } from "./write-together";

/** Says which answers the others leave unasked: the summary does not show them. */
function sayUnasked(content: Content, answers: Answers): void {
  const asked = prune(content, answers);
  for (const id of Object.keys(answers).filter((given) => asked[given] === undefined)) {
    process.stderr.write(`${id}: Left out, because the other answers leave it unasked.\n`);
  }
}

/** `npm run summary`: the summary of an answers file as PDF, page and data, without the server. */
async function summary(args: readonly string[]): Promise<void> {
  const options = summaryOptions(args);
  const content = contentFor(options.language ?? defaultLanguage);
  const answers = readAnswers(
    options.answers,
    content,
    systemClock.now().toISOString().slice(0, 10),
  );
  const chosen = printChoices(content, answers);
  const model = buildSummary({
    content,
    doctorContent: doctorContent(editions, content, answers, undefined),
    answers,
    emergency: {},
    paper: options.paper ?? chosen.paper ?? "a4",
    print: options.print ?? chosen.print ?? "normal",
    ...(options.finished && { submittedAt: new Date(options.finished).toISOString() }),
  });
  // Loaded only now: wrong input is told at once, without waiting for the typefaces.
  const { renderSummary } = await import("./print-worker/render-summary");
  const { summaryHtml } = await import("./summary-html");
  const outputs: Output[] = [{ path: options.out, content: await renderSummary(model) }];
  if (options.html) outputs.push({ path: options.html, content: summaryHtml(model) });
  if (options.model) {
    outputs.push({ path: options.model, content: `${JSON.stringify(model, null, 2)}\n` });
  }
  writeTogether(outputs);
  sayUnasked(content, answers);
}

try {
  await summary(process.argv.slice(2));
} catch (error) {
  const wrong = error instanceof WrongInput;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = wrong ? 2 : 1;
}
