import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { contentFor, defaultLanguage, type Language, languages } from "@/content";
import type { Answers } from "@/lib/form/answers";
import { buildSummary } from "@/lib/summary/build-summary";
import type { SummaryModel } from "@/lib/summary/model";
import { personas } from "@/prisma/personas";
import { SummaryView } from "./summary-view";

const modelOf = (
  answers: Answers,
  language: Language = defaultLanguage,
  doctors: Language = language,
) =>
  buildSummary({
    content: contentFor(language),
    doctorContent: contentFor(doctors),
    answers,
    emergency: { shownAt: "2026-11-22T10:04:00Z", acknowledgedAt: "2026-11-22T10:05:00Z" },
    submittedAt: "2026-11-22T10:20:00Z",
    paper: "a4",
  });

const entities: { readonly [entity: string]: string } = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

/** The text a reader sees, with white space made single. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, " ");

/** Never shown: ids, what the file says about itself, and what only paper needs. */
const notShown = [
  ...["id", "place", "option", "asks"],
  "region",
  "rulesFired",
  "author",
  "subject",
  "language",
  "paper",
  "print",
  "sentFor",
  "otherOverviews",
  "alt",
];
const onlyOnPaper = [
  ...["page", "unprintable", "contentVersion", "labels"],
  ...["born", "briefly", "whenCut", "othersHeading", "url"],
];

/** The strings of a model that are there to be read. */
function shownStrings(value: unknown): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  // A part of page 1 without anything is not shown; what was left open is named once for all.
  if (typeof value !== "object" || value === null || "empty" in value) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    [...notShown, ...onlyOnPaper].includes(key) || (key === "skipped" && Array.isArray(part))
      ? []
      : shownStrings(part),
  );
}

function missing(model: SummaryModel, text: string): readonly string[] {
  // Where it was given, the name stands at the head, without its label.
  const { name, ...overview } = model.overview;
  const said = { ...model, overview: name.answered ? overview : model.overview };
  return shownStrings(said).filter((shown) => !text.includes(shown.replace(/\s+/g, " ").trim()));
}

const pages = personas.flatMap(({ id, answers }) =>
  languages.map((language) => [id, language, answers] as const),
);

describe.each(pages)("the summary page of %s in %s", (_, language, answers) => {
  const model = modelOf(answers, language);
  const html = renderToStaticMarkup(<SummaryView model={model} />);

  it("marks what is in another language than the page", () => {
    const quoted = (model.known.grid?.sources.items ?? []).filter((item) => item.language === "en");
    expect(html.match(/<span lang="en">/g) ?? []).toHaveLength(quoted.length);
    expect(html).toContain(`<article class="summary" lang="${language}">`);
    if (language === "en") expect(quoted).toEqual([]);
  });

  it("shows every string of the model", () => {
    expect(shownStrings(model).length).toBeGreaterThan(90);
    expect(missing(model, textOf(html))).toEqual([]);
  });

  it("has one h1, and headings that never skip a level", () => {
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  it("scopes every heading cell, names the language and runs no script", () => {
    expect(html.match(/<th(?![^>]*scope=)[^>a-z]/)).toBeNull();
    expect(html).toContain(`lang="${language}"`);
    expect(html).not.toMatch(/<script|javascript:|\son\w+=/i);
  });
});

describe("page 1 for a doctor who reads another language", () => {
  const { answers } = personas.find(({ id }) => id === "helper-answering") ?? { answers: {} };
  const model = modelOf(answers, "es", "en");
  const html = renderToStaticMarkup(<SummaryView model={model} />);

  it("is there in every string, and says its language", () => {
    expect(missing(model, textOf(html))).toEqual([]);
    expect(html).toMatch(/<section class="summary-part overview"[^>]* lang="en">/);
    expect(html.match(/lang="es"/g)).toHaveLength(1);
  });
});

describe("what was not answered", () => {
  const html = renderToStaticMarkup(<SummaryView model={modelOf({})} />);

  it("is set apart by more than colour", () => {
    const marked = html.match(/class="[^"]*not-answered[^"]*"[^>]*>Not answered/g) ?? [];
    expect(marked.length).toBeGreaterThan(5);
    // The line that names all else that was not answered is the only other one.
    expect((html.match(/>Not answered/g) ?? []).length - marked.length).toBe(1);
  });
});

describe("the person's own page", () => {
  const { answers } = personas[0] ?? { answers: {} };
  const html = renderToStaticMarkup(<SummaryView model={modelOf(answers)} folded />);

  it("has a list of what is on it, its questions open and all else folded", () => {
    const [before = "", after = ""] = html.split("<details", 2);
    expect(before).toContain('id="summary-questions"');
    expect(html.match(/<details class="summary-fold">/g)).toHaveLength(3);
    for (const [, id] of html.matchAll(/<a href="#([^"]*)">/g))
      expect(html).toContain(`id="${id}"`);
    expect(after).toContain('id="summary-overview"');
  });
});
