import { beforeEach, expect, test, vi } from "vitest";
import { contentFor } from "@/content";
import { specimen } from "@/lib/commands/print-worker/specimen";
import { knownBooklet } from "@/lib/summary/known-booklet";
import { sampleLogo } from "@/test-support/sample-logo";
import { printBlankForm } from "./print-blank-form";
import { printKnown } from "./print-known";

const print = vi.hoisted(() => vi.fn());
vi.mock("./printing-threads", () => ({ printInThread: print }));

const asker = { name: "someone" };
const content = contentFor("en");
const clinic = { name: "Riverside", phone: "1", address: [], country: "GB" } as const;
const appointment = {
  name: "Ada Stone",
  dateOfBirth: "1950-12-28",
  clinician: "",
  clinic: "Riverside",
  at: "2026-12-28T14:30:00Z",
};

beforeEach(() => {
  globalThis.readyToAskNobodys?.clear();
  print.mockReset();
  print.mockImplementation(async () => new Uint8Array([37]));
});

test("a booklet is printed once, and anew when a word of it changes", async () => {
  const booklet = knownBooklet(content, specimen);
  await printKnown(booklet, asker);
  await printKnown({ ...booklet }, asker);
  expect(print).toHaveBeenCalledTimes(1);
  await printKnown({ ...booklet, intro: "Other words" }, asker);
  expect(print).toHaveBeenCalledTimes(2);
});

test("a blank form for nobody is printed once for a clinic, its logo and a paper", async () => {
  const asked = { content, clinic, paper: "a4" } as const;
  await printBlankForm(asked, asker);
  await printBlankForm({ ...asked }, asker);
  expect(print).toHaveBeenCalledTimes(1);
  await printBlankForm({ ...asked, logo: sampleLogo }, asker);
  await printBlankForm({ ...asked, paper: "letter" }, asker);
  await printBlankForm({ ...asked, clinic: { ...clinic, name: "Hillside" } }, asker);
  expect(print).toHaveBeenCalledTimes(4);
});

test("a blank form for somebody is kept nowhere", async () => {
  const asked = { content, clinic, paper: "a4", person: appointment } as const;
  await printBlankForm(asked, asker);
  await printBlankForm(asked, asker);
  expect(print).toHaveBeenCalledTimes(2);
});

test("what failed is tried again", async () => {
  const booklet = knownBooklet(content, specimen);
  print.mockRejectedValueOnce(new Error("broken"));
  await expect(printKnown(booklet, asker)).rejects.toThrow("broken");
  expect(await printKnown(booklet, asker)).toEqual(new Uint8Array([37]));
});
