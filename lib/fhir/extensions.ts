import type { Extension } from "./resource";

const core = "http://hl7.org/fhir/StructureDefinition";

/** The controls of the R4 code system that are used here. */
type Control = "radio-button" | "check-box" | "drop-down" | "slider" | "help" | "lower" | "upper";

/** How an item is best shown. */
export const shownAs = (code: Control): Extension => ({
  url: `${core}/questionnaire-itemControl`,
  valueCodeableConcept: {
    coding: [{ system: "http://hl7.org/fhir/questionnaire-item-control", code }],
  },
});

/** The whole numbers an integer item takes. */
export const between = (from: number, to: number): readonly Extension[] => [
  { url: `${core}/minValue`, valueInteger: from },
  { url: `${core}/maxValue`, valueInteger: to },
];

/** The step of a slider. */
export const inStepsOf = (step: number): Extension => ({
  url: `${core}/questionnaire-sliderStepValue`,
  valueInteger: step,
});

/** How often an item may be repeated. */
export const atMost = (times: number): Extension => ({
  url: `${core}/questionnaire-maxOccurs`,
  valueInteger: times,
});

/** Marks an option that stands alone. */
export const standsAlone: Extension = {
  url: `${core}/questionnaire-optionExclusive`,
  valueBoolean: true,
};
