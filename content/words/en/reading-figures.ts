/**
 * What the hardest page measures on the formulas made for this language, as a whole number: no page
 * is harder. The page about the product gives them; a test holds them to the words.
 */
export const readingFigures = { fleschKincaid: 4, smog: 6 } as const;
