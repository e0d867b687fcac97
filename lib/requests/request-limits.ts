/**
 * The most a form may weigh as it is sent, in bytes. The fullest step holds 112 KB when every character
 * of it is one that takes twelve to send; a form also carries what its page was made from.
 */
export const formLimit = 192 * 1024;

/** The most different names a form may have. The fullest step has 165. */
export const nameLimit = 400;

/** The most characters a name may have: names are plain, and nothing is nested in them. */
export const nameLength = 200;

/** The most fields a form may have: some names are sent once for each tick. */
export const fieldLimit = 1000;

/** The most a form with a file, or with pasted rows, may weigh, in bytes: 10,000 rows of 40 columns. */
export const uploadLimit = 8 * 1024 * 1024;

/** The most parts such a form may have. Ours has two. */
export const partLimit = 20;
