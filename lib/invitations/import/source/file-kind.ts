import type { UnreadKind } from "./source";

const latin = new TextDecoder("latin1");

const beginnings: readonly (readonly [string, UnreadKind])[] = [
  ["\u00D0\u00CF\u0011\u00E0", "old-excel"],
  ["%PDF-", "pdf"],
];

/** The format of Excel before 2007 also holds new files behind a password. */
const lockedPart = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

/** What a zip is, by the names of the files in it, which stand unpacked at its end. */
function zipKind(bytes: Uint8Array): UnreadKind | "xlsx" {
  const names = latin.decode(bytes);
  if (names.includes("xl/workbook.bin")) return "binary-excel";
  if (names.includes("xl/")) return "xlsx";
  return names.includes("opendocument.spreadsheet") ? "open-document" : "zip";
}

/** What text that is no table begins with. */
const markup: readonly (readonly [RegExp, UnreadKind])[] = [
  [/^\s*<(?:!doctype html|html|table|meta|head)\b/i, "html"],
  [/^\s*<\?xml|^\s*<\w+[\s>]/i, "xml"],
  [/^\s*[[{]\s*["{[]/, "json"],
];

/** What kind of file the bytes are, whatever its name says. */
export function fileKind(bytes: Uint8Array): UnreadKind | "xlsx" | "text" {
  const start = latin.decode(bytes.subarray(0, 8));
  if (start.startsWith("PK\u0003\u0004")) return zipKind(bytes);
  const kind = beginnings.find(([beginning]) => start.startsWith(beginning))?.[1];
  if (kind === "old-excel" && latin.decode(bytes).includes(lockedPart)) return "locked";
  return kind ?? "text";
}

/** What kind of text it is when it is no table. */
export const markupKind = (text: string): UnreadKind | null =>
  markup.find(([beginning]) => beginning.test(text.slice(0, 500).replace(/^\uFEFF/, "")))?.[1] ??
  null;
