import { expect, it } from "vitest";
import { contentFor, editions, languages } from "@/content";
import { check } from "@/content/form/steps/deciding";
import { sampleSettings } from "@/test-support/person";
import { doctorContent } from "./doctor-content";

const [english, spanish] = [contentFor("en"), contentFor("es")];
const readsEnglish = sampleSettings;
const readsSpanish = { ...sampleSettings, doctorLanguage: "es" } as const;

it.each([
  ["what the person says", spanish, { "doctor-language": "en" }, readsSpanish, "en"],
  [
    "the clinic's, where the person is not sure",
    spanish,
    { "doctor-language": "not-sure" },
    readsEnglish,
    "en",
  ],
  ["the clinic's, where the person does not say", english, {}, readsSpanish, "es"],
  ["a walk-in's own", spanish, {}, undefined, "es"],
  ["what a walk-in says", spanish, { "doctor-language": "en" }, undefined, "en"],
] as const)("is %s", (_, content, answers, settings, language) => {
  expect(doctorContent(editions, content, answers, settings).language).toBe(language);
});

it("is the very same content where the language is", () => {
  expect(doctorContent(editions, english, { "doctor-language": "en" }, readsSpanish)).toBe(english);
});

it("writes dates as the clinic's country does", () => {
  const { summaryWords } = doctorContent(editions, english, {}, readsSpanish);
  expect(summaryWords.locale).toBe("es-GB");
});

it("can be asked for in every language there is", () => {
  const item = check.items.find(({ id }) => id === "doctor-language");
  expect(item).toMatchObject({ options: [...languages, "not-sure"] });
});
