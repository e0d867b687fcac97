/** Type sizes of the paper form in points: those of the summary, so that it takes four sheets. */
export const penType = { question: 10, text: 9.5, hint: 9, caption: 9 };

/** The height of a line to write on, in points. */
export const writingLine = 17;
