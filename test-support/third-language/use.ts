import { editions } from "@/content";
import { FormClient } from "@/e2e/http-form";
import { languageButton } from "@/lib/questionnaire/language-button";
import { routes } from "@/lib/routes";
import { personas } from "@/prisma/personas";
import { readPdf } from "../read-pdf";
import { inventedLanguage } from "./invent";

// node lib/commands/run.mjs test-support/third-language/use.ts ADDRESS
// Fills the form in at a server that has the invented language, and reads what it shows and prints.

const base = process.argv[2] ?? "";
const content = editions.contentFor(inventedLanguage);
const { language } = content;
if (language !== inventedLanguage) throw new Error("The invented language was not added.");
const [person] = personas;
if (person === undefined) throw new Error("There are no people.");

function expectIn(place: string, text: string, wanted: string): void {
  if (!text.includes(wanted)) throw new Error(`${place} does not say "${wanted}".`);
}

const client = new FormClient(base);
const page = async (path: string) => (await client.get(path)).text();
const { name, value, back } = languageButton;
await client.post(
  routes.language,
  new URLSearchParams({ [name]: value(language), [back]: routes.home(language) }),
);
expectIn("The front page", await page(routes.home(language)), content.pageWords.front.title);
expectIn("About", await page(routes.about(language)), content.aboutWords.title);
expectIn(
  "The emergency page",
  await page(routes.emergency(language)),
  content.pageWords.emergency.title,
);
await client.finish(person.answers);
expectIn("The summary", await page(routes.summary), content.summaryWords.overview.heading);
const pdf = new Uint8Array(await (await client.get(routes.summaryPdf())).arrayBuffer());
const { pages } = await readPdf(pdf);
expectIn("Page 1 of the PDF", pages[0] ?? "", content.summaryWords.overview.headings.safety);
expectIn("The PDF", pages.join("\n"), content.summaryWords.questions.heading);
process.stdout.write(`${pages.length} pages\n`);
