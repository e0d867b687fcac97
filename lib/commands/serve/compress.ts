import { constants } from "node:zlib";
import compression from "compression";

/** What is smaller fits into one packet as it is. */
const leastBytes = 1_000;

/**
 * Compresses what is made for each asker, off the thread that makes it: nearly as small as can be, in a
 * tenth of the time, and with no more memory than a page needs.
 */
export const compress = compression({
  threshold: leastBytes,
  brotli: {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 },
  },
});
