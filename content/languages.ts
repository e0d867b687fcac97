/** The languages there are words in, the default first. Each has a folder of that name in `words/`. */
export const languages = ["en", "es"] as const;

export type Language = (typeof languages)[number];
