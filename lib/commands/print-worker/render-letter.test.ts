import { spawnSync } from "node:child_process";
import { decodeQR } from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { contentFor, languages } from "@/content";
import { letterWords } from "@/content/words/en/paper";
import { type LetterInput, letterModel } from "@/lib/letter/letter-model";
import type { Paper } from "@/lib/settings/paper";
import { readPdf } from "@/test-support/read-pdf";
import { LetterTooLong, renderLetter } from "./render-letter";

const link = (length: number): string =>
  `https://clinic.example.org/i/${"Ab3_-xYz9".repeat(20)}`.slice(0, length);

const usual: LetterInput = {
  words: letterWords,
  language: "en",
  clinic: {
    name: "Riverside Clinic",
    phone: "020 7946 0000",
    address: ["12 River Street", "Leeds LS1 4AB"],
    country: "GB",
  },
  name: "Margaret Okafor",
  date: "24 November 2026",
  appointment: { day: "Tuesday 1 December 2026", time: "10:30" },
  link: link(72),
  site: "https://clinic.example.org",
  code: "K7R-F3M-XR94",
  paper: "a4",
};

const squeezed = (text: string): string => text.replace(/\s/gu, "");

/** The page as a picture of 110 dots to the inch, as a cheap printer and a phone would see it. */
function picture(pdf: Uint8Array) {
  const { stdout } = spawnSync("pdftoppm", ["-r", "110", "-"], { input: pdf, maxBuffer: 2 ** 27 });
  const head = /^P6\s(\d+)\s(\d+)\s255\s/.exec(stdout.subarray(0, 40).toString("latin1"));
  const [whole = "", width, height] = head ?? [];
  return { width: Number(width), height: Number(height), data: stdout.subarray(whole.length) };
}

const pdftoppm = spawnSync("pdftoppm", ["-v"]).status === 0;

describe.each(["a4", "letter"] satisfies readonly Paper[])("a letter on %s paper", (paper) => {
  test.each(languages)("is one page with every word of its model in %s", async (language) => {
    const words = contentFor(language).letterWords;
    const model = letterModel({ ...usual, words, language, paper });
    const { pages, info } = await readPdf(await renderLetter(model));
    expect(pages).toHaveLength(1);
    const { clinic, to, date, title, lead, open, typed, need, otherWay, notWatched } = model;
    const parts = [open, need, otherWay, notWatched].flatMap(({ heading, lines }) => [
      heading,
      ...lines,
    ]);
    const printed = [
      clinic.name,
      ...clinic.lines,
      to,
      date,
      title,
      lead,
      ...Object.values(typed),
      ...parts,
    ];
    const shown = squeezed(pages.join(""));
    expect(printed.filter((text) => !shown.includes(squeezed(text)))).toEqual([]);
    // A link of 43 signs is for the camera alone: nobody has to type it.
    expect(shown).not.toContain(squeezed(model.link));
    expect(info).toMatchObject({ Title: words.title, Language: language });
    expect(JSON.stringify(info)).not.toMatch(/Okafor|https/);
  });

  test.each([
    ["wide words", "Wide Clinic ".repeat(17).slice(0, 200)],
    ["one word", "W".repeat(200)],
    ["Arabic", "محمد بن عبد الله ".repeat(12).slice(0, 200)],
    ["Chinese", "疼痛诊所".repeat(50)],
    ["emoji", "😀".repeat(200)],
  ])("stays on one page and inside it with the longest names in %s", async (_, long) => {
    const clinic = { ...usual.clinic, name: long, address: Array(6).fill(long.slice(0, 100)) };
    const model = letterModel({
      ...usual,
      clinic,
      name: long,
      link: link(150),
      site: `https://${"long-name.".repeat(8)}example.org`,
      paper,
    });
    const { pages, drawn } = await readPdf(await renderLetter(model));
    expect(pages).toHaveLength(1);
    expect(squeezed(pages.join(""))).toContain(squeezed(model.notWatched.lines.join("")));
    for (const { width, texts } of drawn) {
      const beyond = texts.filter(
        ({ left, right, baseline }) => left < 55 || right > width - 54 || baseline < 30,
      );
      expect(beyond).toEqual([]);
    }
  });

  test.skipIf(!pdftoppm).each([40, 72, 150])(
    "holds a link of %i characters that a camera can read",
    async (length) => {
      const pdf = await renderLetter(letterModel({ ...usual, link: link(length), paper }));
      expect(decodeQR(picture(pdf))).toBe(`${link(length)}?lang=en`);
    },
  );
});

test("a sign that no typeface has is marked, and the mark explained", async () => {
  const { pages } = await readPdf(await renderLetter(letterModel({ ...usual, name: "김철수" })));
  expect(squeezed(pages.join(""))).toContain("□□□");
  expect(pages.join("")).toContain(letterWords.unprintable);
});

test("one that cannot fit is refused and not cut", async () => {
  const endless = letterModel({ ...usual, name: "W".repeat(6_000) });
  await expect(renderLetter(endless)).rejects.toBeInstanceOf(LetterTooLong);
});
