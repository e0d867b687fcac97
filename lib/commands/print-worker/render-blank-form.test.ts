import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentFor, invitedContentFor } from "@/content";
import { blankFormWords } from "@/content/words/en/paper";
import type { Field, Item } from "@/lib/form/item";
import type { AnyItemWords } from "@/lib/form/words";
import { blankFormModel } from "@/lib/paper-form/blank-form-model";
import type { Paper } from "@/lib/settings/paper";
import type { Appointment } from "@/lib/summary/summary-input";
import { structureFaults } from "@/lib/tagged-pdf/read-back/structure-faults";
import { readTaggedFile } from "@/lib/tagged-pdf/read-back/tagged-file";
import { type ReadPdf, readPdf } from "@/test-support/read-pdf";
import { renderBlankForm } from "./render-blank-form";

const folder = mkdtempSync(join(tmpdir(), "blank-form-"));
afterAll(() => rmSync(folder, { recursive: true }));

const content = contentFor("en");
const clinic = {
  name: "Riverside Clinic",
  phone: "020 7946 0000",
  address: ["12 River Street", "Leeds LS1 4AB"],
  country: "GB",
} as const;

const squeezed = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "");

/** The questions of an item as the content words them, with every option and field. */
function asked(item: Item | Field, words: AnyItemWords | undefined): readonly string[] {
  if (words === undefined) return [];
  const options = "options" in item ? item.options.map((id) => words.options?.[id] ?? id) : [];
  const fields =
    item.kind === "entries"
      ? item.fields.flatMap((field) => asked(field, words.fields?.[field.id]))
      : [];
  const ends = item.kind === "scale" ? [words.low ?? "", words.high ?? ""] : [];
  return [words.label, ...options, ...fields, ...ends];
}

const paperLabels: { readonly [id: string]: string } = blankFormWords.labels;

const onPaper = ({ id }: Item): boolean => !blankFormWords.notOnPaper.includes(id);

/** Every step's title and questions; what the paper says in its own words, in those. */
const questions = content.steps
  .filter(({ items }) => items.some(onPaper))
  .flatMap((step) => [
    content.stepWords[step.id]?.title ?? "",
    ...step.items.filter(onPaper).flatMap((item: Item) => {
      const own = paperLabels[item.id];
      return own === undefined ? asked(item, content.stepWords[step.id]?.items[item.id]) : [own];
    }),
  ]);

describe.each(["a4", "letter"] satisfies readonly Paper[])("the paper form on %s", (paper) => {
  const model = blankFormModel({ content, words: blankFormWords, clinic, paper });
  let pdf: Uint8Array;
  let read: ReadPdf;
  let shown: string;
  beforeAll(async () => {
    pdf = await renderBlankForm(model);
    read = await readPdf(pdf);
    shown = squeezed(read.pages.join(""));
  });
  const missing = (texts: readonly string[]) =>
    texts.filter((text) => !shown.includes(squeezed(text)));

  test("holds every step, question, option and field of the form", () => {
    expect(questions.length).toBeGreaterThan(300);
    expect(missing(questions)).toEqual([]);
  });

  test("prints a box for each option, however often its words stand on the form", () => {
    const answers = model.parts
      .flatMap((part) => part.steps)
      .flatMap((step) => step.questions)
      .map(({ answer }) => answer);
    const notSure = content.messages.ui.notSure;
    const expected = answers.reduce((sum, answer) => {
      if (answer.kind === "scale") return sum + 1;
      const options = answer.kind === "options" ? answer.options : [];
      const inEntries =
        answer.kind === "entries"
          ? answer.names.flatMap(() => answer.fields.flatMap((field) => field.options))
          : [];
      return sum + [...options, ...inEntries].filter((text) => text === notSure).length;
    }, 0);
    const printed = read.drawn.flatMap(({ texts }) => texts).filter((t) => t.text === notSure);
    expect(expected).toBeGreaterThan(40);
    expect(printed).toHaveLength(expected);
  });

  test("says to a screen reader what each part of it is", async () => {
    expect(structureFaults(await readTaggedFile(pdf))).toEqual([]);
  });

  test("holds every place of the body", () => {
    expect(missing(Object.values(content.regionWords))).toEqual([]);
  });

  test("takes four sheets at most, printed on both sides", () => {
    expect(read.pages.length).toBeLessThanOrEqual(8);
  });

  test("is nowhere smaller than 11 point but for its head, its foot and its sources", () => {
    const bare = (text: string) => squeezed(text).replace(/\d/g, "");
    const small = [
      ...[model.sheet.name, model.sheet.dateOfBirth, model.clinic.lines.join("|")],
      ...[model.footer.lines.join(""), "Page of", model.emergency.sources],
    ].map(bare);
    for (const { texts } of read.drawn) {
      const below = texts.filter(
        ({ text, size }) => size < 10.9 && !small.some((one) => one.includes(bare(text))),
      );
      expect(below.map(({ text }) => text)).toEqual([]);
    }
  });

  test("begins with the clinic and the emergency notice, before any question", () => {
    const first = squeezed(read.pages[0] ?? "");
    const notice = [model.emergency.title, ...model.emergency.signs, model.emergency.call];
    expect(
      [clinic.name, clinic.phone, ...notice].filter((t) => !first.includes(squeezed(t))),
    ).toEqual([]);
    expect(first.indexOf(squeezed(model.emergency.title))).toBeLessThan(
      first.indexOf(squeezed(`1. ${questions[1]}`)),
    );
  });

  test("has room for name and date of birth and says that it recommends nothing on every page to fill in", () => {
    const { name, dateOfBirth } = model.sheet;
    const everywhere = [name, dateOfBirth, ...model.footer.lines].map(squeezed);
    for (const page of read.pages) {
      expect(everywhere.filter((text) => !squeezed(page).includes(text))).toEqual([]);
    }
  });

  test("draws nothing over a margin or into the foot of a page", () => {
    const foot = squeezed(`${model.footer.lines.join("")}Page 0123456789 of`);
    for (const { width, height, texts } of read.drawn) {
      const beyond = texts.filter(
        ({ text, left, right, baseline }) =>
          left < 27 ||
          right > width - 27 ||
          baseline > height - 24 ||
          (baseline < 52 && !foot.includes(squeezed(text)) && !/^Page \d+ of \d+$/.test(text)),
      );
      expect(beyond).toEqual([]);
    }
  });

  test("leaves no page empty", () => {
    for (const [at, page] of read.pages.entries()) {
      expect(squeezed(page).length, `page ${at + 1}`).toBeGreaterThan(240);
    }
  });

  test("is a sound PDF with its title as a bookmark", () => {
    expect(read.bookmarks).toEqual([model.title]);
    if (spawnSync("qpdf", ["--version"]).status !== 0) return;
    const file = join(folder, `${paper}.pdf`);
    writeFileSync(file, pdf);
    const check = spawnSync("qpdf", ["--check", file], { encoding: "utf8" });
    expect(check.status, check.stderr).toBe(0);
  });
});

test("a clinic with the longest name, in any script, keeps the form whole", async () => {
  for (const name of ["W".repeat(120), "疼痛诊所".repeat(30), "😀".repeat(120)]) {
    const address = Array(6).fill("W".repeat(80));
    const long = { ...clinic, name, address };
    const whole = blankFormModel({ content, words: blankFormWords, clinic: long, paper: "letter" });
    // The clinic stands at the head of the form; the beginning of each part shows that the rest follows.
    const parts = whole.parts.map((part) => ({ ...part, steps: part.steps.slice(0, 1) }));
    const model = { ...whole, parts };
    const { drawn, pages } = await readPdf(await renderBlankForm(model));
    const right = drawn.flatMap(({ width, texts }) => texts.map((text) => text.right - width));
    expect(Math.max(...right)).toBeLessThan(-27);
    expect(squeezed(pages.join(""))).toContain(squeezed(model.emergency.call));
  }
});

test.each(["a4", "letter"] as const)("in Spanish it takes four sheets of %s too", async (paper) => {
  const spanish = contentFor("es");
  const model = blankFormModel({ content: spanish, words: spanish.blankFormWords, clinic, paper });
  expect((await readPdf(await renderBlankForm(model))).pages.length).toBeLessThanOrEqual(8);
});

describe("the form of one person", () => {
  const invited = invitedContentFor("en");
  const printedFor = async (person: Partial<Appointment>) => {
    const model = blankFormModel({
      content: invited,
      words: invited.blankFormWords,
      clinic,
      paper: "a4",
      person: {
        name: "Ruth Stone",
        dateOfBirth: "1950-03-04",
        clinician: "",
        clinic: clinic.name,
        at: "2026-12-08T14:30:00Z",
        ...person,
      },
    });
    return { model, read: await readPdf(await renderBlankForm(model)) };
  };

  test("says who it is at the head of every sheet, and asks for none of it", async () => {
    const known = { recordNumber: "RS-7", phone: "020 7946 0001" };
    const { model, read } = await printedFor(known);
    const head = ["Ruth Stone", "born 4 March 1950 | record RS-7 | phone 020 7946 0001"].map(
      squeezed,
    );
    for (const page of read.pages) {
      expect(head.filter((text) => !squeezed(page).includes(text))).toEqual([]);
    }
    const text = squeezed(read.pages.join(""));
    expect(text).not.toContain(squeezed(blankFormWords.sheet.name));
    expect(text).not.toContain(squeezed("What is the patient's date of birth?"));
    expect(read.pages.length).toBeLessThanOrEqual(8);
    expect(JSON.stringify([model.document, read.info, read.bookmarks])).not.toContain("Ruth");
  });

  test("holds a name of any length on one line", async () => {
    const { read } = await printedFor({ name: "W".repeat(120), recordNumber: "W".repeat(40) });
    const right = read.drawn.flatMap(({ width, texts }) => texts.map((text) => text.right - width));
    expect(Math.max(...right)).toBeLessThan(-27);
    expect(read.pages.length).toBeLessThanOrEqual(8);
  });
});
