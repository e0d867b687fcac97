/**
 * The type families of a summary, tried in this order for each character. The last two
 * have a single weight: the bold DejaVu lacks some characters that the regular one has, and a second file
 * of Han characters would be as large again.
 */
export const families = [
  "Atkinson Hyperlegible",
  "DejaVu Sans",
  "DejaVu Sans Book",
  "Noto Sans Hans",
];
