import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { invitedContentFor, type Language, languages } from "@/content";
import type { Answers } from "@/lib/form/answers";
import type { Paper, PrintSize } from "@/lib/settings/paper";
import { buildSummary } from "@/lib/summary/build-summary";
import { personas } from "@/prisma/personas";
import { squeezed } from "@/test-support/missing-from-pdf";
import { printedOver } from "@/test-support/page-checks";
import { readPdf } from "@/test-support/read-pdf";
import { renderSummary } from "./render-summary";

const folder = mkdtempSync(join(tmpdir(), "heading-"));
afterAll(() => rmSync(folder, { recursive: true }));
const hasReader = spawnSync("pdftotext", ["-v"]).error === undefined;

type Printed = {
  readonly name?: string;
  readonly language?: Language;
  readonly paper?: Paper;
  readonly print?: PrintSize;
};

const summaryOf = (answers: Answers, { name, language, paper, print }: Printed) =>
  buildSummary({
    content: invitedContentFor(language ?? "en"),
    answers,
    emergency: {},
    submittedAt: "2026-11-22T10:20:00Z",
    paper: paper ?? "a4",
    print: print ?? "normal",
    appointment: {
      name: name ?? "Ruth Stone",
      dateOfBirth: "1950-09-28",
      recordNumber: "RS-1950-7",
      phone: "020 7946 0000",
      clinician: "Dr Ode",
      clinic: "Riverside Clinic",
      at: "2026-12-08T14:30:00Z",
    },
  });

/** What a reader takes out of pages, without the marks of direction. */
function read(pdf: Uint8Array, page: number): string {
  const path = join(folder, "read.pdf");
  writeFileSync(path, pdf);
  const pages = ["-f", `${page}`, "-l", `${page}`];
  const { stdout } = spawnSync("pdftotext", [...pages, path, "-"], { encoding: "utf8" });
  return squeezed(stdout.replace(/[\u200e\u200f\u202a-\u202e]/g, ""));
}

const usual = personas.find(({ id }) => id === "low-back-with-pacemaker")?.answers ?? {};
const fullest = personas.find(({ id }) => id === "at-full-length")?.answers ?? {};
const bare = { "emergency-signs": "none", consent: "yes" };

describe("the heading", () => {
  test.each([
    ["Arabic", "محمد عبد الرحمن الأنصاري"],
    ["Hebrew", "שרה בן־דוד"],
    ["Polish", "Łukasz Żółciński-Wąż"],
    ["Chinese", "欧阳小明"],
    ["a name of 120 letters", `${"Anastasia-Wolfeschlegelstein ".repeat(4)}Ann`.slice(0, 120)],
  ])("in %s is read as it is, on page 1 and on the next, and breaks neither", async (_, name) => {
    const pdf = await renderSummary(summaryOf(usual, { name }));
    const { drawn, pages } = await readPdf(pdf);
    expect(pages).toHaveLength(4);
    expect(drawn.flatMap(printedOver)).toEqual([]);
    for (const { width, texts } of drawn) {
      expect(Math.max(...texts.map(({ right }) => right))).toBeLessThan(width - 17);
    }
    if (!hasReader) return;
    const beginning = squeezed(name.slice(0, 40));
    expect(read(pdf, 1)).toContain(beginning);
    const later = squeezed(name.slice(0, 24));
    for (const page of [2, 3, 4]) {
      const text = read(pdf, page);
      expect(text).toContain(later);
      expect(text).toContain(
        squeezed("born 28 September 1950 | record RS-1950-7 | phone 020 7946 0000"),
      );
    }
  });

  test("stands on the answers part too", async () => {
    const { pages } = await readPdf(await renderSummary(summaryOf(usual, {}), "answers"));
    for (const page of pages) {
      expect(squeezed(page)).toContain(squeezed("Ruth Stone | born 28 September 1950"));
    }
  });
});

describe("how many sheets", () => {
  const sheets = languages.flatMap((language) =>
    (["a4", "letter"] as const).map((paper) => [language, paper] as const),
  );

  test.each(sheets)(
    "in %s on %s a day's print has one side of the fullest person, who asked for large print",
    async (language, paper) => {
      const model = summaryOf(fullest, { language, paper, print: "large" });
      expect((await readPdf(await renderSummary(model, "page-one"))).pages).toHaveLength(1);
    },
  );

  test.each(sheets)(
    "in %s on %s hardly any answers take the four pages of a visit at most, and one of answers",
    async (language, paper) => {
      const model = summaryOf(bare, { language, paper });
      expect((await readPdf(await renderSummary(model))).pages.length).toBeLessThanOrEqual(4);
      expect((await readPdf(await renderSummary(model, "answers"))).pages).toHaveLength(1);
    },
  );
});
