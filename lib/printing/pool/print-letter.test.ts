import { expect, test, vi } from "vitest";
import { letterWords } from "@/content/words/en/paper";
import { letterModel } from "@/lib/letter/letter-model";
import type { PrintJob } from "./print-job";
import { printLetter } from "./print-letter";

const print = vi.hoisted(() => vi.fn(async (_: PrintJob) => new Uint8Array([37, 80, 68, 70])));
vi.mock("./pool", () => ({
  openPool: () => ({ print, ready: async () => undefined, close: async () => undefined }),
}));

test("a letter is printed anew each time: its link is kept nowhere", async () => {
  const model = letterModel({
    words: letterWords,
    language: "en",
    clinic: { name: "Clinic", phone: "020 7946 0000", address: [], country: "GB" },
    name: "Margaret Okafor",
    date: "24 November 2026",
    appointment: { day: "Tuesday 1 December 2026", time: "10:30" },
    link: "https://clinic.example.org/i/token",
    site: "https://clinic.example.org",
    code: "K7R-F3M-XR94",
    paper: "a4",
  });
  for (let time = 0; time < 2; time += 1) await printLetter(model, { name: "someone" });
  expect(print.mock.calls.map(([job]) => job)).toEqual([
    { kind: "letter", model },
    { kind: "letter", model },
  ]);
});
