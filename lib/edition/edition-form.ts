import type { Content } from "./content";
import type { Reviewer } from "./reviewer";

/** What is the same in every language: steps, rows, rules and sources, by their ids. */
export type EditionForm = Pick<
  Content,
  | "pageOne"
  | "sections"
  | "optionalSections"
  | "steps"
  | "shortWay"
  | "regions"
  | "comparison"
  | "numbers"
  | "statements"
  | "drawings"
  | "places"
  | "naming"
  | "aimRows"
  | "questions"
  | "questionGroups"
  | "datedEntries"
  | "sources"
  | "aboutParts"
  | "standards"
> & {
  readonly edition: Omit<Content["edition"], "translation" | "reviewed" | "reviewers"> & {
    readonly reviewers: readonly Reviewer[];
  };
  /** The emergency signs in their groups, each with what to do about it and what it rests on. */
  readonly emergencyGroups: readonly {
    readonly id: string;
    readonly signs: readonly (Pick<Content["emergencySigns"][number], "action" | "sources"> & {
      readonly id: string;
    })[];
  }[];
};
