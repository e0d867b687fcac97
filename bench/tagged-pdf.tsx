import { renderToBuffer } from "@react-pdf/renderer";
import { contentFor } from "@/content";
import { summaryDocument } from "@/lib/commands/print-worker/summary-document";
import { registerTypefaces } from "@/lib/printing/typesetting/typefaces";
import { buildSummary } from "@/lib/summary/build-summary";
import { renderTagged } from "@/lib/tagged-pdf/render-tagged";
import { personas } from "@/prisma/personas";

/**
 * What the structure of a PDF costs: each summary printed with it and without, in turn and in
 * shuffled order in one process, in time of the processor. The bar is 1.1 times.
 */
const bar = 1.1;
const rounds = 7;
const content = contentFor("en");
registerTypefaces();

const documents = personas.slice(0, 3).map(({ id, answers, emergency, paper }) => {
  const model = buildSummary({ content, answers, emergency, paper });
  return { id, document: summaryDocument(model) };
});

async function milliseconds(print: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await print();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const say = (line: string) => process.stdout.write(`${line}\n`);

const totals = { tagged: 0, untagged: 0 };
for (const { id, document } of documents) {
  const tagged = () => renderTagged(document);
  const untagged = () => renderToBuffer(document);
  const times = { tagged: [] as number[], untagged: [] as number[] };
  await Promise.all([tagged(), untagged()]);
  for (let round = 0; round < rounds; round += 1) {
    const first = Math.random() < 0.5;
    if (first) times.tagged.push(await milliseconds(tagged));
    times.untagged.push(await milliseconds(untagged));
    if (!first) times.tagged.push(await milliseconds(tagged));
  }
  const [with_, without] = [median(times.tagged), median(times.untagged)];
  totals.tagged += with_;
  totals.untagged += without;
  const ratio = (with_ / without).toFixed(3);
  say(`${id}: tagged ${Math.round(with_)} ms, untagged ${Math.round(without)} ms, ${ratio} times`);
}
const ratio = totals.tagged / totals.untagged;
say(`all: ${ratio.toFixed(3)} times, the bar is ${bar}: ${ratio <= bar ? "met" : "MISSED"}`);
process.exitCode = ratio <= bar ? 0 : 1;
