import { expect, test } from "vitest";
import { letterWords } from "@/content/words/en/paper";
import { type LetterInput, letterModel } from "./letter-model";

const input: LetterInput = {
  words: letterWords,
  language: "en",
  clinic: {
    name: "Riverside Clinic",
    phone: "020 7946 0000",
    address: ["12 River Street", "Leeds LS1 4AB"],
    country: "GB",
  },
  name: "Margaret Okafor",
  date: "24 November 2026",
  appointment: { day: "Tuesday 1 December 2026", time: "10:30" },
  link: "https://clinic.example.org/i/token",
  site: "https://clinic.example.org",
  code: "K7R-F3M-XR94",
  paper: "a4",
};

test("says when, whom to call, and the emergency number of the clinic's country", () => {
  const model = letterModel(input);
  expect(model.lead).toContain("Tuesday 1 December 2026, 10:30");
  expect(model.clinic.lines).toEqual(["12 River Street", "Leeds LS1 4AB", "020 7946 0000"]);
  expect(model.otherWay.lines.join(" ")).toContain("020 7946 0000");
  expect(model.notWatched.lines.join(" ")).toContain("999");
  const american = letterModel({ ...input, clinic: { ...input.clinic, country: "US" } });
  expect(american.notWatched.lines.join(" ")).toContain("911");
});

test("leaves no place unfilled", () => {
  expect(JSON.stringify(letterModel(input))).not.toMatch(/\{\w+\}/);
});

test("fills in a name that looks like a place as it is", () => {
  expect(letterModel({ ...input, name: "{phone}" }).to).toBe("{phone}");
});

test("puts neither the person nor the link into the file's properties", () => {
  const properties = JSON.stringify(letterModel(input).document);
  expect(properties).not.toContain("Okafor");
  expect(properties).not.toContain("https:");
});
