import type { Content } from "@/lib/edition/content";

/** A string of the content and where it stands, such as "messages.ui.back". */
type PlacedString = { readonly path: string; readonly text: string };

/** Every string of a plain value, depth first. */
export function everyString(value: unknown, path = ""): readonly PlacedString[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    everyString(part, path === "" ? key : `${path}.${key}`),
  );
}

/**
 * What of the content is not words of ours: ids, versions and dates, and the sources with their
 * titles, which are other people's words.
 */
const notWords = [
  "language",
  "edition",
  "sections",
  "optionalSections",
  "shortWay",
  "steps",
  "regions",
  "comparison",
  "drawings",
  "places",
  "placeWords.*.sources",
  "placeWords.*.questions",
  "naming",
  "numbers",
  "statements",
  "aimRows",
  "questions",
  "questionGroups",
  "sources",
  "aboutParts",
  "standards",
  "emergencySigns.*.sources",
  "emergencySigns.*.action",
  "blankFormWords.notOnPaper",
  "summaryWords.locale",
  "yearWords",
  "mentionWords",
  "datedEntries",
  "pageOne",
] as const;

const matches = (path: string, pattern: string): boolean => {
  const keys = path.split(".");
  return pattern.split(".").every((key, at) => key === "*" || key === keys[at]);
};

/** Every string of the content that a person reads in our words. */
export function everyWord(content: Content): readonly PlacedString[] {
  return everyString(content).filter(
    ({ path }) => !notWords.some((pattern) => matches(path, pattern)),
  );
}
