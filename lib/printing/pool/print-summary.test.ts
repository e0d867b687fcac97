import { beforeEach, expect, test, vi } from "vitest";
import { specimen } from "@/lib/commands/print-worker/specimen";
import { RenderFailed } from "./errors";
import { printSummary } from "./print-summary";
import { forgetPrinted } from "./printed";

const print = vi.hoisted(() => vi.fn());
const ready = vi.hoisted(() => vi.fn(async () => undefined));
const forget = vi.hoisted(() => vi.fn());
const open = vi.hoisted(() =>
  vi.fn(() => ({ print, ready, forget, close: async () => undefined })),
);
vi.mock("./pool", () => ({ openPool: open }));

const asker = { name: "someone" };
const pdf = () => new Uint8Array([37, 80, 68, 70]);

beforeEach(() => print.mockReset());

test("threads that could not start are started again for the next summary", async () => {
  ready.mockRejectedValueOnce(new RenderFailed("no worker"));
  print.mockRejectedValueOnce(new RenderFailed("no worker"));
  await expect(printSummary({ ...specimen, name: "Zero" }, asker)).rejects.toBeInstanceOf(
    RenderFailed,
  );
  print.mockResolvedValueOnce(pdf());
  expect(await printSummary({ ...specimen, name: "Zero" }, asker)).toEqual(pdf());
  expect(open).toHaveBeenCalledTimes(2);
});

test("a summary printed before is taken from memory", async () => {
  print.mockImplementation(async () => pdf());
  const model = { ...specimen, name: "First" };
  expect(await printSummary(model, asker)).toEqual(pdf());
  expect(await printSummary({ ...model }, asker)).toEqual(pdf());
  expect(print).toHaveBeenCalledTimes(1);
});

test("another person's summary, or other paper, is printed anew", async () => {
  print.mockImplementation(async () => pdf());
  await printSummary({ ...specimen, name: "Second" }, asker);
  await printSummary({ ...specimen, name: "Third" }, asker);
  await printSummary({ ...specimen, name: "Third", paper: "letter" }, asker);
  expect(print).toHaveBeenCalledTimes(3);
});

test("two who ask at once for the same summary share one printing", async () => {
  const { promise, resolve } = Promise.withResolvers<Uint8Array>();
  print.mockReturnValue(promise);
  const model = { ...specimen, name: "Fourth" };
  const both = [printSummary(model, asker), printSummary(model, asker)];
  resolve(pdf());
  expect(await Promise.all(both)).toEqual([pdf(), pdf()]);
  expect(print).toHaveBeenCalledTimes(1);
});

test("a failure reaches the caller, and the next try prints again", async () => {
  const model = { ...specimen, name: "Fifth" };
  print.mockRejectedValueOnce(new RenderFailed("broken"));
  await expect(printSummary(model, asker)).rejects.toBeInstanceOf(RenderFailed);
  print.mockResolvedValueOnce(pdf());
  expect(await printSummary(model, asker)).toEqual(pdf());
});

test("what was printed is forgotten here and in the threads", async () => {
  print.mockImplementation(async () => pdf());
  const model = { ...specimen, name: "Sixth" };
  await printSummary(model, asker);
  forgetPrinted();
  expect(forget).toHaveBeenCalledTimes(1);
  await printSummary(model, asker);
  expect(print).toHaveBeenCalledTimes(2);
});

test("every copy of the module prints in the same threads", async () => {
  const before = open.mock.calls.length;
  vi.resetModules();
  const other = await import("./printing-threads");
  print.mockResolvedValueOnce(pdf());
  expect(await other.printInThread({ kind: "summary", model: specimen }, asker)).toEqual(pdf());
  expect(open).toHaveBeenCalledTimes(before);
  await other.closePrinting();
});
