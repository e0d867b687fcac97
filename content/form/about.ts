/** The parts of the page about the product, in order. Points of the standards rest on them. */
export const aboutParts = [
  "purpose",
  "limits",
  "makers",
  "review",
  "evidence",
  "certainty",
  "updates",
  "funding",
  "reading",
  "left-out",
  "privacy",
  "contact",
  "licence",
] as const;

export type AboutPartId = (typeof aboutParts)[number];
