import type { KnownStandard } from "./known-standard";

/**
 * The minimum standards of the International Patient Decision Aid Standards (version 4.0): 6 points to
 * qualify, 6 to certify an aid for a choice of treatment, 23 of quality. Its 9 points about tests
 * (4 and 5) do not apply to such a choice and stand as one.
 */
export const ipdas = {
  id: "ipdas",
  citation:
    "Joseph-Williams N, Newcombe R, Politi M, et al. Toward minimum standards for certifying patient decision aids: a modified Delphi consensus process. Medical Decision Making 2014;34(6):699-710. doi:10.1177/0272989X13501721",
  url: "https://doi.org/10.1177/0272989X13501721",
  groups: [
    {
      id: "qualifying",
      points: [
        {
          id: "condition",
          verdict: "partly",
          where: [{ step: "what-is-known" }, { page: "library" }],
        },
        {
          id: "decision",
          verdict: "met",
          where: [{ step: "before-you-start" }, { about: "purpose" }],
        },
        { id: "options", verdict: "met", where: [{ row: "what" }, { page: "library" }] },
        { id: "good-sides", verdict: "partly", where: [{ row: "help" }, { row: "how-long" }] },
        { id: "bad-sides", verdict: "partly", where: [{ row: "harms" }] },
        {
          id: "experience",
          verdict: "partly",
          where: [{ row: "day" }, { row: "undo" }],
        },
      ],
    },
    {
      id: "certifying",
      points: [
        {
          id: "equal-detail",
          verdict: "met",
          where: [{ step: "what-is-known" }, { print: "known" }],
        },
        {
          id: "citations",
          verdict: "met",
          where: [{ page: "library" }, { page: "sources" }, { print: "known" }],
        },
        { id: "date", verdict: "met", where: [{ about: "updates" }, { print: "foot" }] },
        { id: "update-policy", verdict: "met", where: [{ about: "updates" }] },
        {
          id: "uncertainty",
          verdict: "met",
          where: [{ row: "help" }, { about: "certainty" }],
        },
        { id: "funding", verdict: "met", where: [{ about: "funding" }] },
      ],
    },
    {
      id: "quality",
      points: [
        {
          id: "natural-course",
          verdict: "partly",
          where: [{ row: "help" }, { row: "how-long" }, { row: "harms" }],
        },
        {
          id: "side-by-side",
          verdict: "met",
          where: [{ row: "help" }, { row: "harms" }, { print: "known" }],
        },
        {
          id: "probabilities",
          verdict: "partly",
          where: [{ row: "help" }, { row: "harms" }],
        },
        {
          id: "reference-class",
          verdict: "partly",
          where: [{ row: "help" }],
        },
        { id: "event-rates", verdict: "met", where: [{ row: "help" }, { row: "harms" }] },
        { id: "same-time", verdict: "partly", where: [{ row: "help" }] },
        { id: "same-denominator", verdict: "partly", where: [{ row: "help" }] },
        {
          id: "several-views",
          verdict: "partly",
          where: [{ row: "help" }, { page: "library" }],
        },
        {
          id: "values",
          verdict: "met",
          where: [{ step: "matters-most" }],
        },
        {
          id: "step-by-step",
          verdict: "met",
          where: [{ step: "what-is-known" }, { step: "two-words" }, { step: "readiness" }],
        },
        {
          id: "question-list",
          verdict: "met",
          where: [{ step: "your-questions" }, { print: "questions" }],
        },
        { id: "needs-of-patients", verdict: "unmet", where: [] },
        { id: "needs-of-professionals", verdict: "unmet", where: [] },
        { id: "review-by-patients", verdict: "unmet", where: [] },
        { id: "review-by-professionals", verdict: "unmet", where: [{ about: "review" }] },
        { id: "field-test-patients", verdict: "unmet", where: [{ about: "review" }] },
        { id: "field-test-professionals", verdict: "unmet", where: [{ about: "review" }] },
        { id: "evidence-selection", verdict: "met", where: [{ about: "evidence" }] },
        {
          id: "evidence-quality",
          verdict: "met",
          where: [{ about: "certainty" }, { page: "sources" }, { page: "library" }],
        },
        { id: "credentials", verdict: "unmet", where: [{ about: "makers" }] },
        { id: "readability", verdict: "met", where: [{ about: "reading" }] },
        { id: "fits-values", verdict: "unmet", where: [] },
        { id: "more-knowledge", verdict: "unmet", where: [] },
      ],
    },
    {
      id: "tests",
      points: [{ id: "about-tests", verdict: "not-applicable", where: [] }],
    },
  ],
} as const satisfies KnownStandard;
