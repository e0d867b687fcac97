/**
 * The type families of a summary, tried in this order for each character. The last one has a
 * single weight: the bold DejaVu lacks some characters that the regular one has.
 */
export const families = ["Atkinson Hyperlegible", "DejaVu Sans", "DejaVu Sans Book"];
