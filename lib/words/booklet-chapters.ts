/**
 * The chapters of the booklet and whose words stand in them, by the content's own names. What has no
 * place here stands with the facts, so that nothing new is left out.
 */
export const chapters = [
  { id: "emergency", roots: ["emergencySigns"] },
  { id: "form", roots: ["stepWords", "regionWords", "regionGroupWords", "sectionWords"] },
  {
    id: "facts",
    roots: [
      "namingWords",
      "placeWords",
      "gridWords",
      "rowWords",
      "conflictWords",
      "groupWords",
      "optionWords",
    ],
  },
  { id: "questions", roots: ["questionWords", "questionGroupWords"] },
  { id: "glossary", roots: ["glossary"] },
  { id: "summary", roots: ["summaryWords"] },
  { id: "around", roots: ["pageWords", "messages", "linkWords", "mailWords"] },
  { id: "about", roots: ["aboutWords", "standardsWords"] },
  { id: "invited", roots: ["invited"] },
  { id: "paper", roots: ["letterWords", "blankFormWords"] },
  { id: "sources", roots: ["sourceNames"] },
] as const;

export type ChapterId = (typeof chapters)[number]["id"];

/** The chapter that the words under a root stand in. */
export function chapterOf(root: string): ChapterId {
  const listed = chapters.find(({ roots }) => roots.some((one) => one === root));
  return listed?.id ?? "facts";
}
