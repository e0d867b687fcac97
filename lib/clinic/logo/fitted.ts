/** Pixels of a picture: red, green, blue and opacity, line after line. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/** Twice what is shown, for sharp screens and paper. */
const [mostWidth, mostHeight] = [480, 160];

/**
 * A picture on white, not larger than a logo needs, without opacity: each pixel is the mean of those it
 * stands for. On white it looks the same on paper, in mail and in the dark.
 */
export function fitted({ width, height, data }: Pixels): Pixels {
  const scale = Math.min(1, mostWidth / width, mostHeight / height);
  const wide = Math.max(1, Math.round(width * scale));
  const high = Math.max(1, Math.round(height * scale));
  const made = new Uint8Array(wide * high * 4).fill(255);
  const edge = (at: number, of: number, from: number) => Math.floor((at * from) / of);
  for (let y = 0; y < high; y += 1) {
    const [top, bottom] = [edge(y, high, height), edge(y + 1, high, height)];
    for (let x = 0; x < wide; x += 1) {
      const [left, right] = [edge(x, wide, width), edge(x + 1, wide, width)];
      const sums = [0, 0, 0];
      for (let line = top; line < bottom; line += 1) {
        for (let at = (line * width + left) * 4; at < (line * width + right) * 4; at += 4) {
          const opacity = (data[at + 3] ?? 255) / 255;
          for (const part of [0, 1, 2]) {
            sums[part] = (sums[part] ?? 0) + 255 + ((data[at + part] ?? 255) - 255) * opacity;
          }
        }
      }
      const count = (bottom - top) * (right - left);
      for (const part of [0, 1, 2]) {
        made[(y * wide + x) * 4 + part] = Math.round((sums[part] ?? 0) / count);
      }
    }
  }
  return { width: wide, height: high, data: made };
}

/** The least part of a logo that must be dark enough to be seen on white, in black and white too. */
const leastInk = 0.005;

/** Whether something of a picture without opacity is seen on white paper. */
export function isSeenOnWhite({ data }: Pixels): boolean {
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 255, green = 255, blue = 255] = data.subarray(at, at + 3);
    // As printers and copiers make grey of colours (ITU-R BT.601).
    if (0.299 * red + 0.587 * green + 0.114 * blue < 150) dark += 1;
  }
  return dark >= (data.length / 4) * leastInk;
}
