import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { contentFor } from "@/content";
import { blankFormWords, letterWords } from "@/content/words/en/paper";
import { summaryWords } from "@/content/words/en/summary";
import { letterModel } from "@/lib/letter/letter-model";
import { blankFormModel } from "@/lib/paper-form/blank-form-model";
import { openPool, type PrintPool } from "@/lib/printing/pool/pool";
import { leftOutSheet } from "@/lib/summary/left-out-sheet";
import { readPdf } from "@/test-support/read-pdf";
import { sampleLogo } from "@/test-support/sample-logo";
import { buildPdfWorker } from "../build-pdf-worker.mjs";
import { specimen } from "./specimen";

vi.setConfig({ testTimeout: 120_000 });

const worker = fileURLToPath(new URL("../../build/pdf-worker.kinds.mjs", import.meta.url));
const clinic = { name: "Clinic", phone: "020 7946 0000", address: [], country: "GB" } as const;

const asker = { name: "someone" };
let pool: PrintPool;
beforeAll(async () => {
  await buildPdfWorker(worker);
  pool = openPool(
    {
      worker,
      threads: 1,
      idle: 60_000,
      waiting: 8,
      each: 8,
      longestWait: 60_000,
      limits: { computing: 60_000, clock: 120_000 },
      memory: 384,
    },
    { kind: "warm-up" },
  );
});
afterAll(async () => {
  await pool.close();
  rmSync(worker);
  rmSync(worker.replace(".mjs", ""), { recursive: true });
});

test("a printing thread makes each kind of document", async () => {
  const summary = await pool.print({ kind: "summary", model: specimen }, asker);
  const letter = await pool.print(
    {
      kind: "letter",
      model: letterModel({
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
      }),
    },
    asker,
  );
  const blankForm = await pool.print(
    {
      kind: "blank-form",
      model: blankFormModel({
        content: contentFor("en"),
        words: blankFormWords,
        clinic,
        logo: sampleLogo,
        paper: "a4",
      }),
    },
    asker,
  );
  const missing = [{ id: "1f0c7b1a-0000-4000-8000-000000000000", day: "6 May 2027", time: "9:30" }];
  const leftOutInput = { words: summaryWords, language: "en", paper: "a4", missing } as const;
  const leftOut = await pool.print({ kind: "left-out", model: leftOutSheet(leftOutInput) }, asker);
  expect((await readPdf(leftOut)).pages.join(" ")).toContain("6 May 2027, 9:30 (1f0c7b1a)");
  const parts = { title: "Summaries", pdfs: [summary, leftOut], bookmarks: ["One", "Two"] };
  const joined = await pool.print({ kind: "joined", parts }, asker);
  const titles = await Promise.all(
    [summary, letter, blankForm, leftOut, joined].map(
      async (pdf) => (await readPdf(pdf)).info["Title"],
    ),
  );
  const { title } = specimen.document;
  expect(titles).toEqual([
    ...[title, letterWords.title, blankFormWords.title, summaryWords.leftOut.title, "Summaries"],
  ]);
});

test("a full day's summaries are joined well within the time a print may take", async () => {
  const summary = await pool.print({ kind: "summary", model: specimen }, asker);
  const before = performance.now();
  const pdfs = Array.from({ length: 60 }, () => summary);
  await pool.print({ kind: "joined", parts: { title: "Summaries", pdfs, bookmarks: [] } }, asker);
  expect(performance.now() - before).toBeLessThan(8_000);
});
