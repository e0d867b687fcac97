/**
 * What the hardest page of each language measures on the formulas made for that language, as a whole
 * number: no page is harder. The page about the product gives them; a test holds them to the words.
 */
export const readingFigures = {
  en: { fleschKincaid: 5, smog: 6 },
  es: { fernandezHuerta: 71 },
} as const;
