import { decode } from "jpeg-js";
import { PNG } from "pngjs";
import { boundedPicture, mostPixels } from "./bounded-picture";
import { fitted, isSeenOnWhite, type Pixels } from "./fitted";

/** Why a file is no logo. */
export type LogoRefusal = "large" | "unreadable" | "unseen";

/** A list of people may be larger; a logo need not. */
const mostBytes = 1024 * 1024;

function unpacked(file: Buffer): Pixels | null {
  const picture = boundedPicture(file);
  if (picture === null) return null;
  try {
    if (picture.kind === "png") return PNG.sync.read(picture.bytes);
    return decode(picture.bytes, {
      useTArray: true,
      tolerantDecoding: false,
      maxResolutionInMP: mostPixels / 1_000_000,
      maxMemoryUsageInMB: 128,
    });
  } catch {
    // Whatever a library stumbles over is no picture we would show.
    return null;
  }
}

/**
 * A logo made anew of an uploaded PNG or JPEG. It is unpacked to its pixels and packed again, so that nothing
 * else of the file is left: no place, no camera, no profile, nothing hidden behind its end.
 */
export function readLogo(
  file: Uint8Array,
): { readonly png: Uint8Array<ArrayBuffer> } | { readonly refused: LogoRefusal } {
  if (file.byteLength > mostBytes) return { refused: "large" };
  const found = unpacked(Buffer.from(file));
  if (found === null) return { refused: "unreadable" };
  const { width, height, data } = fitted(found);
  if (!isSeenOnWhite({ width, height, data })) return { refused: "unseen" };
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  const packed = PNG.sync.write(png, { colorType: 2, inputColorType: 6, inputHasAlpha: true });
  return { png: Uint8Array.from(packed) };
}
