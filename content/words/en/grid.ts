import type { GridWords } from "@/lib/evidence/grid-words";

/** What every grid says alike. */
export const gridWords: GridWords = {
  rows: {
    what: "What it is",
    before: "Before it",
    help: "Does it help?",
    "how-long": "How long it helps",
    harms: "Harms",
    day: "The day, and getting over it",
    undo: "Can it be undone?",
  },
  gaps: { "no-number": "No number found.", "no-source": "We found no source on this." },
  mixed: "Do not compare across.",
  why: "Why we say this",
  others: "Other treatments",
  disputes: "Where experts disagree",
  unknown: "What is not known",
  sources: "Sources",
  ask: "Ask: {question}",
  places: "Places",
  otherPlaces: "Other places",
  number: { compared: "Against", people: "People", time: "Time", sure: "How sure" },
  ofHundred: "{count} of 100",
  read: {
    whole: "read whole",
    abstract: "summary read",
    "guideline-page": "page of the guideline read",
    excerpt: "read in part",
    "secondary-page": "read as told by others",
    leaflet: "leaflet read",
  },
  plain: "This says only what carrying on means.",
};
