import { brotliCompressSync } from "node:zlib";
import { routes } from "@/lib/routes";
import { plainPage } from "./plain-page";
import { reach, startPosted } from "./reach";
import { expect, test } from "./test";

/* Bytes are the same on every machine, so they are held here; times are measured by `npm run bench`. */
const limits = {
  /** Bytes of script that a page needs in all, compressed. */
  script: 40_000,
  /** HTML without the styles, times the same questions and words as plain HTML: they are sent once. */
  html: 2,
  /** Bytes that come before anything is painted, compressed. */
  document: 4_300,
};

test("a page of the form needs no more script than it may", async ({ page }) => {
  await reach(page, "where-it-hurts");
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.url().includes(".js")) bodies.push(response.body());
  });
  await page.reload({ waitUntil: "networkidle" });
  const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(limits.script);
});

test("a page of the form sends its words once, and is small enough to be painted at once", async ({
  page,
}) => {
  const form = await startPosted(page);
  await form.answerBefore("how-strong", { "emergency-signs": "none" });
  const path = routes.step("how-strong");
  const html = await (await form.get(path)).text();
  const bare = html.replaceAll(/<style[^>]*>[\s\S]*?<\/style>/g, "");
  const plain = plainPage(html, path).replace(/<style>[\s\S]*?<\/style>/, "");
  expect(bare.length / plain.length).toBeLessThanOrEqual(limits.html);
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(limits.document);
});
