/** The request header in which `proxy.ts` tells the layouts which page was asked for. */
export const askedPathHeader = "x-asked-path";
