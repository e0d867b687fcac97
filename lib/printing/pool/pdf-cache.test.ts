import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openPdfCache } from "./pdf-cache";

const pdf = (bytes: number) => new Uint8Array(bytes);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("keeps to its size and lets the least recently used go first", () => {
  const cache = openPdfCache(100, 1_000);
  cache.set("a", pdf(40));
  cache.set("b", pdf(40));
  cache.get("a");
  cache.set("c", pdf(40));
  expect(["a", "b", "c"].map((key) => cache.get(key)?.byteLength)).toEqual([40, undefined, 40]);
});

test("a PDF put in again counts once", () => {
  const cache = openPdfCache(100, 1_000);
  for (let time = 0; time < 5; time += 1) cache.set("a", pdf(40));
  cache.set("b", pdf(60));
  expect([cache.get("a"), cache.get("b")].map((kept) => kept?.byteLength)).toEqual([40, 60]);
});

test("one that is larger than the cache is not kept", () => {
  const cache = openPdfCache(100, 1_000);
  cache.set("a", pdf(40));
  cache.set("b", pdf(101));
  expect([cache.get("a")?.byteLength, cache.get("b")]).toEqual([40, undefined]);
});

test("nothing stays longer than its time, read or not", () => {
  const cache = openPdfCache(100, 1_000);
  cache.set("a", pdf(40));
  vi.advanceTimersByTime(999);
  expect(cache.get("a")).toBeDefined();
  vi.advanceTimersByTime(1);
  expect(cache.get("a")).toBeUndefined();
});

test("is empty after it was cleared, and takes PDFs again", () => {
  const cache = openPdfCache(100, 1_000);
  cache.set("a", pdf(60));
  cache.clear();
  expect(cache.get("a")).toBeUndefined();
  cache.set("b", pdf(60));
  cache.set("c", pdf(40));
  expect(["b", "c"].map((key) => cache.get(key)?.byteLength)).toEqual([60, 40]);
});
