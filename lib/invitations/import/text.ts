/** A file that is not UTF-8 text, such as a spreadsheet itself or one saved in an older encoding. */
export const notUtf8 = "not-utf8";

/** The text of a file's bytes, with or without a byte order mark; else why it is none. */
export function textOf(bytes: Uint8Array): string | { readonly refused: typeof notUtf8 } {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // UTF-16 of English words is also UTF-8, with a zero beside each letter.
    return text.includes("\0") ? { refused: notUtf8 } : text;
  } catch {
    return { refused: notUtf8 };
  }
}
