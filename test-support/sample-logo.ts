import { PNG } from "pngjs";
import { readLogo } from "@/lib/clinic/logo/read-logo";

/** A picture of one dark colour, as somebody would upload it. */
export function samplePicture(width: number, height: number): Uint8Array<ArrayBuffer> {
  const png = new PNG({ width, height });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([13, 79, 85, 255], at);
  return Uint8Array.from(PNG.sync.write(png));
}

const read = readLogo(samplePicture(480, 120));
if ("refused" in read) throw new Error("The sample is a good logo.");

/** A logo as papers and mail get it. */
export const sampleLogo = { png: read.png, width: 480, height: 120 };
