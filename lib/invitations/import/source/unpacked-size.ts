import { inflateRawSync } from "node:zlib";

/** What a workbook may unpack to, in bytes. 10,000 rows of 40 columns unpack to about 30 MB. */
export const mostUnpacked = 64 * 1024 * 1024;
const mostEntries = 500;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

type Entry = { readonly name: string; readonly method: number; readonly packed: Buffer };

/** Where the list of files of a zip begins, and how many there are. */
function listOf(zip: Buffer): { readonly at: number; readonly entries: number } | null {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 66_000); at -= 1) {
    if (zip.readUInt32LE(at) !== endMark) continue;
    return { at: zip.readUInt32LE(at + 16), entries: zip.readUInt16LE(at + 10) };
  }
  return null;
}

function entriesOf(zip: Buffer): readonly Entry[] | null {
  const list = listOf(zip);
  if (list === null || list.entries > mostEntries) return null;
  let at = list.at;
  return Array.from({ length: list.entries }, () => {
    if (zip.readUInt32LE(at) !== entryMark) throw new RangeError("This is no entry.");
    const [nameSize, extra, note] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    const local = zip.readUInt32LE(at + 42);
    if (zip.readUInt32LE(local) !== localMark) throw new RangeError("This is no file.");
    const name = zip.toString("utf8", at + 46, at + 46 + (nameSize ?? 0));
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(begin, begin + zip.readUInt32LE(at + 20));
    const method = zip.readUInt16LE(at + 10);
    at += 46 + (nameSize ?? 0) + (extra ?? 0) + (note ?? 0);
    return { name, method, packed };
  });
}

/** A cell so far out makes a reader fill in everything before it. */
const farOut = /<(?:c|row)\s[^>]*\br="(?:[A-Z]{3,}\d+|[A-Z]*\d{6,})"/;

/**
 * Whether a workbook unpacks to more than is read: told by unpacking it with a limit, for what a zip
 * says of its own sizes need not be true.
 */
export function unpacksTo(bytes: Uint8Array): "fits" | "too-large" | "broken" {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = mostUnpacked;
  try {
    const entries = entriesOf(zip);
    if (entries === null) return "broken";
    for (const { name, method, packed } of entries) {
      if (!/\.(?:xml|rels)$/i.test(name)) continue;
      const plain = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: left });
      left -= plain.byteLength;
      if (left <= 0 || (name.includes("sheet") && farOut.test(plain.toString("latin1"))))
        return "too-large";
    }
    return "fits";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "broken";
  }
}
