import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contentFor, defaultLanguage } from "@/content";
import { buildSummary } from "@/lib/summary/build-summary";
import { personas } from "@/prisma/personas";
import { renderSummary } from "./print-worker/render-summary";
import { summaryHtml } from "./summary-html";

const folder = path.resolve(process.argv[2] ?? "data/demo/summaries");
const content = contentFor(defaultLanguage);
mkdirSync(folder, { recursive: true });

/** The summary of every invented person as a PDF and as a page. */
for (const { id, name, story, answers, emergency, paper } of personas) {
  const submittedAt = new Date().toISOString();
  const model = buildSummary({ content, answers, emergency, submittedAt, paper });
  writeFileSync(path.join(folder, `${id}.pdf`), await renderSummary(model));
  writeFileSync(path.join(folder, `${id}.html`), summaryHtml(model));
  process.stdout.write(`${name}: ${story}\n  ${path.join(folder, id)}.pdf\n`);
}
