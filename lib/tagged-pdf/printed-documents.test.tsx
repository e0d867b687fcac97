import { renderToBuffer } from "@react-pdf/renderer";
import { expect, test, vi } from "vitest";
import { BlankFormDocument } from "@/components/print/blank-form-document";
import { LeftOutDocument } from "@/components/print/left-out-document";
import { LetterDocument } from "@/components/print/letter-document";
import { contentFor } from "@/content";
import { blankFormWords, letterWords } from "@/content/words/en/paper";
import { specimen } from "@/lib/commands/print-worker/specimen";
import { summaryDocument } from "@/lib/commands/print-worker/summary-document";
import { letterModel } from "@/lib/letter/letter-model";
import { blankFormModel } from "@/lib/paper-form/blank-form-model";
import { registerTypefaces } from "@/lib/printing/typesetting/typefaces";
import { buildSummary } from "@/lib/summary/build-summary";
import { leftOutSheet } from "@/lib/summary/left-out-sheet";
import { fullestAnswers } from "@/test-support/fullest-answers";
import { sampleLogo } from "@/test-support/sample-logo";
import { painted } from "./read-back/painted";
import { structureFaults } from "./read-back/structure-faults";
import { readTaggedFile } from "./read-back/tagged-file";
import { type PrintedDocument, renderTagged } from "./render-tagged";

// Each document is printed twice; on a busy machine one takes seconds.
vi.setConfig({ testTimeout: 120_000 });

registerTypefaces();
const content = contentFor("en");
const clinic = { name: "Clinic", phone: "020 7946 0000", address: [], country: "GB" } as const;

const fullest = buildSummary({
  content,
  answers: { ...fullestAnswers(content, "W", 7), name: "محمد بن عبد الله", worries: "中文 😀" },
  emergency: {},
  paper: "letter",
});
const letter = letterModel({
  words: letterWords,
  language: "en",
  clinic,
  logo: sampleLogo,
  name: "Margaret Okafor",
  date: "24 November 2026",
  appointment: { day: "Tuesday 1 December 2026", time: "10:30" },
  link: "https://clinic.example.org/i/token",
  site: "https://clinic.example.org",
  code: "K7R-F3M-XR94",
  paper: "letter",
});
const leftOut = leftOutSheet({
  words: content.summaryWords,
  language: "en",
  paper: "a4",
  missing: [{ id: "1f0c7b1a-0000-4000-8000-000000000000", day: "6 May 2027", time: "9:30" }],
});
const wholeForm = blankFormModel({
  content,
  words: blankFormWords,
  clinic,
  logo: sampleLogo,
  paper: "a4",
});
/** The beginning of each part, which is quicker to print twice. */
const blankForm = {
  ...wholeForm,
  parts: wholeForm.parts.map((part) => ({ ...part, steps: part.steps.slice(0, 2) })),
};

const documents: readonly (readonly [string, PrintedDocument])[] = [
  ["a summary with a name and an emergency", summaryDocument(specimen)],
  ["a summary at full length in other scripts", summaryDocument(fullest)],
  ["a letter", <LetterDocument key="letter" model={letter} marked={false} scale={1} />],
  ["the sheet of those left out", <LeftOutDocument key="left-out" model={leftOut} />],
  ["a blank form", <BlankFormDocument key="form" model={blankForm} marked={false} />],
];

test.each(documents)(
  "%s has a sound structure and looks as it does without",
  async (_, document) => {
    const tagged = await readTaggedFile((await renderTagged(document)).pdf);
    expect(structureFaults(tagged)).toEqual([]);
    const plain = await readTaggedFile(await renderToBuffer(document));
    const look = (file: typeof plain) => file.pages.map(painted);
    expect(look(tagged)).toEqual(look(plain));
  },
);
