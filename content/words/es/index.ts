import type { Content } from "@/lib/edition/content";
import { edition } from "../../edition";
import { aboutParts } from "../../form/about";
import { aimRows } from "../../form/aim-rows";
import { bodyRegions } from "../../form/body-regions";
import { comparison } from "../../form/comparison";
import { drawings } from "../../form/drawings";
import { emergencySources } from "../../form/emergency";
import { numbers } from "../../form/numbers";
import { questionGroups, questionRules } from "../../form/questions";
import { sites } from "../../form/sites";
import { standards } from "../../form/standards";
import { sections, steps } from "../../form/steps";
import { statements } from "../../form/understanding";
import { readingFigures } from "../../reading-figures";
import { sources } from "../../sources";
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
