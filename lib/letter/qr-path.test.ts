import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";
import { type QrPath, qrPath } from "./qr-path";

const pixels = 6;

/** The path filled in black on white, as a picture. */
function picture({ side, d }: QrPath) {
  const across = side * pixels;
  const data = new Uint8Array(across * across * 3).fill(255);
  for (const outline of d.split("Z").filter((part) => part.trim() !== "")) {
    const [left = 0, top = 0, right = 0, , , bottom = 0] = (outline.match(/\d+/g) ?? []).map(
      Number,
    );
    for (let y = top * pixels; y < bottom * pixels; y += 1) {
      data.fill(0, (y * across + left * pixels) * 3, (y * across + right * pixels) * 3);
    }
  }
  return { width: across, height: across, data };
}

const link = (length: number): string =>
  `https://clinic.example.org/i/${"Ab3_-xYz9".repeat(40)}`.slice(0, length);

test.each([40, 90, 150, 300])("holds a link of %i characters", (length) => {
  expect(decodeQR(picture(qrPath(link(length))))).toBe(link(length));
});

test("leaves four modules empty on every side", () => {
  const { side, d } = qrPath(link(90));
  const numbers = [...d.matchAll(/[ML](\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([4, side - 4]);
});

test("can be read with a corner of it under a thumb", () => {
  const drawn = picture(qrPath(link(90)));
  const thumb = Math.round(drawn.width * 0.14);
  for (let y = drawn.height - 4 * pixels - thumb; y < drawn.height; y += 1) {
    const end = (y * drawn.width + drawn.width) * 3;
    drawn.data.fill(255, end - (thumb + 4 * pixels) * 3, end);
  }
  expect(decodeQR(drawn)).toBe(link(90));
});
