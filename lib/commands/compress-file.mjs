import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** What a client would hardly get smaller is left as it is. */
const smallest = 512;
/** Made small already. */
const packed = /\.woff2$/;

/**
 * Compresses a file of the build once, as small as can be, for the server to send.
 * @param {string} file
 * @param {string} target its path without `.br` and `.gz`
 */
export function compressFile(file, target) {
  const plain = readFileSync(file);
  if (plain.byteLength < smallest || packed.test(file)) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength };
  writeFileSync(`${target}.br`, brotliCompressSync(plain, { params }));
  writeFileSync(`${target}.gz`, gzipSync(plain, { level: constants.Z_BEST_COMPRESSION }));
}
