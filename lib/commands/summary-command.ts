import { contentFor, defaultLanguage, editions } from "@/content";
import { systemClock } from "@/lib/clock";
import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import { printChoices } from "@/lib/questionnaire/print-choices";
import { prune } from "@/lib/questionnaire/prune";
import { doctorContents } from "@/lib/responses/doctor-content";
import { buildSummary } from "@/lib/summary/build-summary";
import { readAnswers, WrongInput } from "./read-answers";
import type { Said } from "./said";
import { summaryOptions } from "./summary-options";
import { type Output, writeTogether } from "./write-together";

/** Which answers the others leave unasked, one in a line: the summary does not show them. */
function unasked(content: Content, answers: Answers): readonly string[] {
  const asked = prune(content, answers);
  return Object.keys(answers)
    .filter((id) => asked[id] === undefined)
    .map((id) => `${id}: Left out, because the other answers leave it unasked.`);
}

/** Writes what is asked for. Gives what there is to say of it, in lines. @throws WrongInput */
async function writeSummary(args: readonly string[]): Promise<readonly string[]> {
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
    ...doctorContents(editions, content, answers, undefined),
    answers,
    emergency: {},
    paper: options.paper ?? chosen.paper ?? "a4",
    print: options.print ?? chosen.print ?? "normal",
    ...(options.finished && { submittedAt: new Date(options.finished).toISOString() }),
  });
  // Loaded only now: wrong input is told at once, without waiting for the typefaces.
  const { renderPart } = await import("./print-worker/render-part");
  const { summaryHtml } = await import("./summary-html");
  const outputs: Output[] = [
    { path: options.out, content: await renderPart(content, model, options.part) },
  ];
  if (options.html) outputs.push({ path: options.html, content: summaryHtml(model) });
  if (options.model) {
    outputs.push({ path: options.model, content: `${JSON.stringify(model, null, 2)}\n` });
  }
  writeTogether(outputs);
  return unasked(content, answers);
}

/**
 * `npm run summary`: the summary of an answers file as PDF, page and data, without the server. The code
 * is 2 where the input is wrong and 1 where anything else is.
 */
export async function summaryCommand(args: readonly string[]): Promise<Said> {
  try {
    return { code: 0, errors: await writeSummary(args) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { code: error instanceof WrongInput ? 2 : 1, errors: message.split("\n") };
  }
}
