import type { Content } from "./content";

/** What is the same in every language: steps, rows, rules and sources, by their ids. */
export type EditionForm = Pick<
  Content,
  | "pageOne"
  | "sections"
  | "steps"
  | "regions"
  | "comparison"
  | "sites"
  | "numbers"
  | "statements"
  | "drawings"
  | "places"
  | "aimRows"
  | "questions"
  | "questionGroups"
  | "datedEntries"
  | "sources"
  | "aboutParts"
  | "standards"
> & {
  readonly edition: Omit<Content["edition"], "translation">;
  /** The emergency signs in the order shown, each with what it rests on. */
  readonly emergencySources: readonly {
    readonly id: string;
    readonly sources: readonly string[];
  }[];
};
