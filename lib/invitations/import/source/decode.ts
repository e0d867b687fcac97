import type { Encoding } from "./source";

export type DecodedText = { readonly text: string; readonly encoding: Encoding };

const decoded = (bytes: Uint8Array, encoding: Exclude<Encoding, "pasted">): DecodedText => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});

const beginsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const sampleSize = 4096;

/** UTF-16 without a mark: of letters that are also in ASCII, every other byte is nought. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, sampleSize);
  const pairs = Math.floor(sample.length / 2);
  if (pairs === 0) return null;
  const noughts = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = noughts;
  if (odd > pairs * 0.4 && even < pairs * 0.1) return "utf-16le";
  return even > pairs * 0.4 && odd < pairs * 0.1 ? "utf-16be" : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes that Windows-1252 leaves unused, and controls no text has. */
const strange = /(?![\t\n\r\f\v\u0085])\p{Cc}/u;

/**
 * The text of a file's bytes in the encoding they are in: UTF-8, UTF-16, or what Windows called ANSI.
 * Null when they are no text at all.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (beginsWith(bytes, 0xff, 0xfe)) return decoded(bytes, "utf-16le");
  if (beginsWith(bytes, 0xfe, 0xff)) return decoded(bytes, "utf-16be");
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return decoded(bytes, wide);
  const read = decoded(bytes, isUtf8(bytes) ? "utf-8" : "windows-1252");
  return strange.test(read.text) ? null : read;
}
