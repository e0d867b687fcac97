/** Type sizes of the paper form in points: larger than the summary's, as it is read at arm's length. */
export const penType = { question: 12.5, text: 12, hint: 11, caption: 10 };

/** The height of a line to write on, in points. */
export const writingLine = 25;
