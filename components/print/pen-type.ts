/** Type sizes of the paper form in points: what is read to fill it in is nowhere smaller than 11. */
export const penType = { question: 11, text: 11, hint: 11, caption: 11 };

/** The height of a line to write on, in points. */
export const writingLine = 17.5;
