import { brotliCompressSync } from "node:zlib";
import { reach } from "./reach";
import { expect, test } from "./test";

const limit = 40_000;

test("a page of the form needs at most 40 KB of compressed script", async ({ page }) => {
  await reach(page, "where-it-hurts");
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.url().includes(".js")) bodies.push(response.body());
  });
  await page.reload({ waitUntil: "networkidle" });
  const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(limit);
});
