/** Type sizes of the booklet in points. */
export const reviewType = { title: 22, words: 11, small: 9, note: 10 };

/** The height of a line to write on, in points. */
export const noteLine = 20;

/** How wide the ids beside the words are, in points. */
export const idColumn = 120;

/** Text of more characters than this is never kept on one page: it may not fit. */
export const longText = 1500;
