import { describe, expect, test } from "vitest";
import type { QuestionnaireResponse } from "@/lib/fhir/resource";
import { personas } from "@/prisma/personas";
import { conformanceProblems } from "@/test-support/fhir/conformance";
import { sampleQuestionnaire, sampleResponse } from "@/test-support/fhir/sample-response";

const answers =
  personas.find(({ id }) => id === "face-pain-with-multiple-sclerosis")?.answers ?? {};
const sound = sampleResponse(answers);

/** The response with one piece of its JSON put in place of another. */
const spoilt = (from: RegExp, to: string): QuestionnaireResponse =>
  JSON.parse(JSON.stringify(sound).replace(from, to));

test("finds nothing wrong with a sound response", () => {
  expect(conformanceProblems(sampleQuestionnaire, sound)).toEqual([]);
});

describe("finds", () => {
  test.each([
    ["an unknown link id", /"linkId":"spreads"/, '"linkId":"spread"', "not asked here"],
    ["an option that is not offered", /pain-duration\.[a-z0-9-]+"/, 'pain-duration.x"', "offered"],
    ["other words", /How strong is your pain now\?/, "How bad is it?", "words of the question"],
    ["other words of an option", /"display":"None of these now"/, '"display":"No"', "words of the"],
    ["another type", /"valueInteger":\d+/, '"valueString":"5"', "kind of answer"],
    ["a number out of range", /"valueInteger":\d+/, '"valueInteger":11', "out of range"],
    ["another edition", /\|2\d+\.\d+\.\d+"/, '|1"', "another one"],
    ["a missing required answer", /"linkId":"consent"/, '"linkId":"paper"', "consent: required"],
    [
      "an answer to what was not asked",
      /"code":"region\.(forehead|face-right|face-left|jaw-right|jaw-left)"/g,
      '"code":"region.belly"',
      "face-talking: not enabled",
    ],
  ])("%s", (_what, from, to, expected) => {
    expect(conformanceProblems(sampleQuestionnaire, spoilt(from, to)).join("\n")).toContain(
      expected,
    );
  });

  test.each([
    ["an option twice", ["heart", "heart"], "an option twice"],
    ["company for what stands alone", ["none", "heart"], "stands alone"],
  ])("%s", (_what, conditions, expected) => {
    const response = sampleResponse({ ...answers, conditions });
    expect(conformanceProblems(sampleQuestionnaire, response).join()).toContain(expected);
  });

  test("too many answers and too long a text", () => {
    const response = sampleResponse({
      ...answers,
      "matters-most": ["relief", "lasting", "cost", "sleep"],
      worries: "x".repeat(601),
    });
    expect(conformanceProblems(sampleQuestionnaire, response)).toEqual([
      "matters-most: too many answers",
      "worries: length",
    ]);
  });
});
