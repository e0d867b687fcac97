import type { KnownStandard } from "./known-standard";

/**
 * The essential points of NICE's standards framework. Not assessed: its enhanced points, which come on
 * top. Our list is our own reading of it (see docs/decisions/0018-standards-and-review.md).
 */
export const ecd8 = {
  id: "ecd8",
  citation:
    "NICE (UK), corporate document ECD8: Standards framework for shared-decision-making support tools, including patient decision aids. June 2021.",
  url: "https://www.nice.org.uk/corporate/ecd8",
  groups: [
    {
      id: "content",
      points: [
        {
          id: "health-problem",
          verdict: "partly",
          where: [{ step: "what-is-known" }, { page: "library" }],
        },
        {
          id: "needed-decision",
          verdict: "met",
          where: [{ step: "before-you-start" }, { about: "purpose" }],
        },
        {
          id: "all-options",
          verdict: "met",
          where: [{ row: "what" }, { page: "library" }],
        },
        {
          id: "outcomes",
          verdict: "partly",
          where: [{ row: "help" }, { row: "harms" }, { row: "day" }],
        },
        {
          id: "even-handed",
          verdict: "partly",
          where: [{ step: "what-is-known" }, { print: "known" }],
        },
        { id: "doing-nothing", verdict: "partly", where: [{ row: "help" }, { row: "harms" }] },
        {
          id: "own-values",
          verdict: "met",
          where: [{ step: "matters-most" }, { step: "readiness" }],
        },
        { id: "everyday-words", verdict: "met", where: [{ about: "reading" }] },
        {
          id: "clear-numbers",
          verdict: "partly",
          where: [{ row: "help" }],
        },
        {
          id: "date-and-country",
          verdict: "partly",
          where: [{ about: "updates" }, { print: "foot" }],
        },
        {
          id: "for-the-talk",
          verdict: "met",
          where: [{ print: "overview" }, { print: "questions" }],
        },
      ],
    },
    {
      id: "process",
      points: [
        {
          id: "evidence-named",
          verdict: "met",
          where: [{ about: "evidence" }, { page: "sources" }],
        },
        {
          id: "evidence-doubt",
          verdict: "met",
          where: [{ about: "certainty" }, { page: "sources" }],
        },
        { id: "next-update", verdict: "met", where: [{ about: "updates" }] },
        { id: "interests", verdict: "met", where: [{ about: "funding" }, { about: "makers" }] },
        { id: "made-with-people", verdict: "unmet", where: [{ about: "review" }] },
        { id: "tried-out", verdict: "unmet", where: [{ about: "review" }] },
        { id: "open-to-all", verdict: "partly", where: [{ about: "left-out" }] },
        { id: "fair-to-all", verdict: "partly", where: [{ about: "left-out" }] },
      ],
    },
  ],
} as const satisfies KnownStandard;
