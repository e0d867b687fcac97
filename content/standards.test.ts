import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contentFor, invitedContentFor, languages } from "@/content";
import type { Point, Standard } from "@/lib/evidence/standard";
import { placeWords } from "@/lib/questionnaire/places";
import {
  type Check,
  decision,
  evidence,
  hasWords,
  partText,
} from "@/test-support/standards-evidence";

const contents = languages.map(contentFor);
const invited = languages.map(invitedContentFor);

const pointsOf = (standard: Standard): readonly Point[] =>
  standard.groups.flatMap(({ points }) => points);

describe.each(contents)("the standards in $language", (content) => {
  const every = content.standards.flatMap((standard) =>
    pointsOf(standard).map((point) => ({ standard: standard.id, point })),
  );
  const checks: { readonly [standard: string]: { readonly [point: string]: Check } } = evidence;

  test.each(every.filter(({ point }) => point.verdict === "met"))(
    "$standard: $point.id is met by what is there",
    ({ standard, point }) => {
      expect(point.where.length).toBeGreaterThan(0);
      expect.hasAssertions();
      checks[standard]?.[point.id]?.(content);
    },
  );

  test.each(every)("$standard: $point.id is seen where it says", ({ standard, point }) => {
    hasWords(
      Object.values(content.standardsWords.standards[standard]?.points[point.id] ?? {}).join(" "),
    );
    for (const place of point.where) {
      if ("step" in place) expect(content.stepWords[place.step]?.title).toMatch(/\w/);
      if ("row" in place) expect(content.gridWords.rows[place.row]).toMatch(/\w/);
      if ("about" in place) expect(content.aboutParts).toContain(place.about);
      expect(placeWords(content, place)).toMatch(/\w/);
      expect(placeWords(content, place)).not.toMatch(/\{|“”/);
    }
  });
});

describe("IPDAS", () => {
  const [ipdas] = contentFor("en").standards;
  const group = (id: string) => ipdas?.groups.find((one) => one.id === id)?.points ?? [];

  test("claims as met only what is wholly so: four of the six to qualify are partly met", () => {
    const verdictsOf = (id: string) => group(id).map(({ verdict }) => verdict);
    expect(verdictsOf("qualifying").toSorted()).toEqual([
      ...Array<string>(2).fill("met"),
      ...Array<string>(4).fill("partly"),
    ]);
    expect(verdictsOf("certifying")).toEqual(Array(6).fill("met"));
  });

  test("quality: all 23 points about a choice of treatment, and what nobody did is not called met", () => {
    expect(group("quality")).toHaveLength(23);
    const unmet = group("quality").filter(({ verdict }) => verdict === "unmet");
    expect(unmet.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "needs-of-patients",
        "needs-of-professionals",
        "review-by-patients",
        "review-by-professionals",
        "field-test-patients",
        "field-test-professionals",
        "credentials",
        "fits-values",
        "more-knowledge",
      ]),
    );
  });
});

describe.each(contents)("About in $language", (content) => {
  test("has words for each of its parts, and no others", () => {
    expect(Object.keys(content.aboutWords.parts).sort()).toEqual([...content.aboutParts].sort());
    for (const part of content.aboutParts) hasWords(partText(content, part));
  });

  test("says that no one has reviewed it or its translation for as long as none has", () => {
    const { notReviewed, translationNotReviewed } = content.summaryWords;
    expect(partText(content, "review").includes(notReviewed)).toBe(!content.edition.reviewed);
    expect(partText(content, "review").includes(translationNotReviewed)).toBe(
      content.edition.translation === "not-reviewed",
    );
  });

  test("says that no one has reviewed a translation for as long as no one has", () => {
    const { translationNotReviewed } = content.summaryWords;
    expect(partText(content, "review").includes(translationNotReviewed)).toBe(
      content.edition.translation === "not-reviewed",
    );
  });

  test("names the licence that the files are under", () => {
    const [name = ""] = readFileSync("LICENSE", "utf8").split("\n");
    expect(partText(content, "licence")).toContain(name);
  });

  test("names the date of each source outside the article, or that it has none", () => {
    const outside = content.sources.filter(({ kind }) => kind === "outside");
    for (const { id } of outside) {
      expect(content.sourceNames[id]).toMatch(/, (?:\p{L}+ )?(?:\d{4}|\p{L}+ \p{L}+)/u);
    }
  });
});

test.each(invited)("the choice is stated to people who were invited too ($language)", decision);
