import { edition } from "@/content/edition";
import { aboutParts } from "@/content/form/about";
import { aimRows } from "@/content/form/aim-rows";
import { bodyRegions } from "@/content/form/body-regions";
import { comparison } from "@/content/form/comparison";
import { drawings } from "@/content/form/drawings";
import { emergencySources } from "@/content/form/emergency";
import { numbers } from "@/content/form/numbers";
import { questionGroups, questionRules } from "@/content/form/questions";
import { sites } from "@/content/form/sites";
import { standards } from "@/content/form/standards";
import { sections, steps } from "@/content/form/steps";
import { statements } from "@/content/form/understanding";
import { readingFigures } from "@/content/reading-figures";
import { sources } from "@/content/sources";
import type { Content } from "@/lib/questionnaire/content";
import { aboutWords } from "./about";
import { conflictWords, groupWords, optionWords, rowWords } from "./comparison";
import { drawingWords } from "./drawings";
import { emergencyWords } from "./emergency";
import { glossary } from "./glossary";
import { linkWords } from "./link-pages";
import { mailWords } from "./mail";
import { messages } from "./messages";
import { numberWords } from "./numbers";
import { pageWords } from "./pages";
import { blankFormWords, letterWords } from "./paper";
import { questionGroupWords, questionWords } from "./questions";
import { regionWords } from "./regions";
import { sectionWords } from "./sections";
import { sourceNames } from "./sources";
import { standardsWords } from "./standards";
import { stepWords } from "./steps";
import { summaryWords } from "./summary";
import { statementWords } from "./understanding";

/** The whole content in Spanish. */
export const spanish: Content = {
  language: "es",
  edition: { ...edition, translation: "not-reviewed" },
  sections,
  sectionWords,
  steps,
  stepWords,
  regions: bodyRegions,
  regionWords,
  comparison,
  groupWords,
  rowWords,
  optionWords,
  sites,
  numbers,
  numberWords,
  conflictWords,
  statements,
  statementWords,
  drawings,
  drawingWords,
  aimRows,
  questions: questionRules,
  questionGroups,
  questionGroupWords,
  questionWords,
  sources,
  sourceNames,
  glossary,
  emergencySigns: emergencySources.map(({ id, sources: from }) => ({
    text: emergencyWords[id],
    sources: from,
  })),
  messages,
  pageWords,
  linkWords,
  mailWords,
  letterWords,
  blankFormWords,
  aboutParts,
  aboutWords,
  readingFigures: readingFigures.es,
  standards,
  standardsWords,
  summaryWords,
};
