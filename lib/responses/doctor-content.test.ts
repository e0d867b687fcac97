import { expect, it } from "vitest";
import { contentFor, editions, languages } from "@/content";
import { check } from "@/content/form/steps/deciding";
import { sampleSettings } from "@/test-support/person";
import { doctorContents } from "./doctor-content";

const [english, spanish] = [contentFor("en"), contentFor("es")];
const readsSpanish = { ...sampleSettings, doctorLanguage: "es" } as const;

it.each([
  ["the clinic's, whatever the person says", spanish, { "doctor-language": "en" }, "es", "es"],
  ["the clinic's, where the person does not say", english, {}, "es", "es"],
  ["a walk-in's own", spanish, {}, undefined, "es"],
  ["what a walk-in says", spanish, { "doctor-language": "en" }, undefined, "en"],
  ["a walk-in's own, who is not sure", spanish, { "doctor-language": "not-sure" }, undefined, "es"],
] as const)("is %s", (_, content, answers, clinic, language) => {
  const settings = clinic && { ...sampleSettings, doctorLanguage: clinic };
  const { doctorContent } = doctorContents(editions, content, answers, settings);
  expect(doctorContent.language).toBe(language);
});

it("is the very same content where the language is", () => {
  expect(doctorContents(editions, english, {}, sampleSettings).doctorContent).toBe(english);
});

it("writes dates as the clinic's country does", () => {
  const { doctorContent } = doctorContents(editions, english, {}, readsSpanish);
  expect(doctorContent.summaryWords.locale).toBe("es-GB");
});

it("comes in every other language for a clinic, and in none for a walk-in", () => {
  const ofClinic = doctorContents(editions, english, {}, readsSpanish).otherContents;
  expect(ofClinic.map(({ language }) => language)).toEqual(["en"]);
  expect(doctorContents(editions, english, {}, undefined).otherContents).toEqual([]);
});

it("can be asked for in every language there is", () => {
  const item = check.items.find(({ id }) => id === "doctor-language");
  expect(item).toMatchObject({ options: [...languages, "not-sure"] });
});
