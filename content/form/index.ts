import type { EditionForm } from "@/lib/edition/edition-form";
import { edition } from "../edition";
import { naming } from "../naming/structure";
import { places } from "../places";
import { sources } from "../sources";
import { aboutParts } from "./about";
import { aimRows } from "./aim-rows";
import { bodyRegions } from "./body-regions";
import { comparison } from "./comparison";
import { drawings } from "./drawings";
import { emergencyGroups } from "./emergency";
import { numbers } from "./numbers";
import { pageOne } from "./page-one";
import { questionGroups, questionRules } from "./questions";
import { datedEntries } from "./questions/dated";
import { shortWay } from "./short-way";
import { standards } from "./standards";
import { optionalSections, sections, steps } from "./steps";
import { statements } from "./understanding";

/** What the words hang on: the same in every language. */
export const form: EditionForm = {
  edition,
  pageOne,
  sections,
  optionalSections,
  steps,
  shortWay,
  regions: bodyRegions,
  comparison,
  numbers,
  statements,
  drawings,
  places,
  naming,
  aimRows,
  questions: questionRules,
  questionGroups,
  datedEntries,
  sources,
  emergencyGroups,
  aboutParts,
  standards,
};
