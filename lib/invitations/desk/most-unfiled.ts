/** Summaries that are deleted soon are counted to this: more are only ever said to be more. */
export const mostUnfiled = 100;
