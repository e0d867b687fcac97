/** What the hardest page of each language measures on the formulas made for that language. */
export const readingFigures = {
  en: { fleschKincaid: 5, smog: 6 },
} as const;
