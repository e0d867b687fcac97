import { inflateSync } from "node:zlib";

/** The most pixels a picture may have: a bomb says so in its first bytes, before anything is unpacked. */
export const mostPixels = 4_000_000;

/** The most passes a JPEG may take over its pixels. Cameras and programs make ten or so. */
const mostScans = 40;

const pngSign = Buffer.from("89504e470d0a1a0a", "hex");
const header = 25;

const isSmall = (width: number, height: number): boolean =>
  width > 0 && height > 0 && width * height <= mostPixels;

/**
 * A PNG up to its end, without what hangs behind; null when its packed pixels are more than its header
 * says, which could fill the memory.
 */
function boundedPng(bytes: Buffer): Buffer | null {
  if (bytes.length < pngSign.length + header || bytes.toString("latin1", 12, 16) !== "IHDR") {
    return null;
  }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (!isSmall(width, height)) return null;
  const packed: Buffer[] = [];
  let end = pngSign.length;
  for (let name = ""; name !== "IEND" && end + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(end);
    name = bytes.toString("latin1", end + 4, end + 8);
    if (name === "IDAT") packed.push(bytes.subarray(end + 8, end + 8 + length));
    end += length + 12;
  }
  // Eight bytes a pixel at most, a byte a line, and the lines of the seven passes of an interlaced one.
  const most = width * height * 8 + (height + 8) * 8 + 64;
  try {
    inflateSync(Buffer.concat(packed), { maxOutputLength: most });
    return bytes.subarray(0, end);
  } catch {
    // Damaged, or larger than it says: neither is unpacked any further.
    return null;
  }
}

/** Whether a JPEG says a size that is not too large, and does not go over it too often. */
function isBoundedJpeg(bytes: Buffer): boolean {
  let scans = 0;
  let sized = false;
  for (let at = 2; at + 9 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) scans += 1;
    // Frames are C0 to CF but for three that are tables and conditions.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (!isFrame) continue;
    if (!isSmall(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5))) return false;
    sized = true;
  }
  return sized && scans <= mostScans;
}

/** A picture that may be unpacked, and its kind; null for every other file. */
export function boundedPicture(
  bytes: Buffer,
): { readonly kind: "png" | "jpeg"; readonly bytes: Buffer } | null {
  if (bytes.subarray(0, 8).equals(pngSign)) {
    const png = boundedPng(bytes);
    return png && { kind: "png", bytes: png };
  }
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
  return isJpeg && isBoundedJpeg(bytes) ? { kind: "jpeg", bytes } : null;
}
