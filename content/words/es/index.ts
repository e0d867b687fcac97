import { words as namingWords } from "@/content/naming/words/es";
import type { EditionWords } from "@/lib/edition/edition-words";
import { aboutWords } from "./about";
import { conflictWords, groupWords, optionWords, rowWords } from "./comparison";
import { drawingWords } from "./drawings";
import { emergencyWords } from "./emergency";
import { glossary } from "./glossary";
import { gridWords } from "./grid";
import { linkWords } from "./link-pages";
import { mailWords } from "./mail";
import { mentionWords } from "./mentions";
import { messages } from "./messages";
import { numberWords } from "./numbers";
import { pageWords } from "./pages";
import { blankFormWords, letterWords } from "./paper";
import { questionGroupWords, questionWords } from "./questions";
import { readingFigures } from "./reading-figures";
import { regionGroupWords, regionWords } from "./regions";
import { reviewWords } from "./review";
import { sectionWords } from "./sections";
import { sourceDesigns } from "./source-designs";
import { sourceSays } from "./source-says";
import { sourceNames } from "./sources";
import { standardsWords } from "./standards";
import { stepWords } from "./steps";
import { summaryWords } from "./summary";
import { statementWords } from "./understanding";
import { yearWords } from "./years";

/** Every word in Spanish. Another language is another folder with the same names. */
export const spanish: Omit<EditionWords, "placeWords"> = {
  language: "es",
  ownName: "Español",
  translation: "not-reviewed",
  sectionWords,
  stepWords,
  regionWords,
  regionGroupWords,
  groupWords,
  rowWords,
  optionWords,
  numberWords,
  conflictWords,
  statementWords,
  drawingWords,
  gridWords,
  namingWords,
  questionGroupWords,
  questionWords,
  sourceNames,
  sourceSays,
  sourceDesigns,
  glossary,
  emergencyWords,
  messages,
  pageWords,
  linkWords,
  mailWords,
  letterWords,
  blankFormWords,
  aboutWords,
  readingFigures,
  standardsWords,
  summaryWords,
  reviewWords,
  yearWords,
  mentionWords,
};
