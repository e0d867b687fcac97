import { rmSync } from "node:fs";
import type { Page } from "@playwright/test";
import * as z from "zod";
import { questionnaireResponseResource } from "@/lib/fhir/questionnaire-response";
import { routes } from "@/lib/routes";
import { personas } from "@/prisma/personas";
import { openLhcForms, unpackLhcForms } from "./lhc-forms";
import { expect, test } from "./test";
import { content } from "./walk";

const answerSchema = z.object({
  valueCoding: z.object({ code: z.string() }).optional(),
  valueString: z.string().optional(),
  valueInteger: z.number().optional(),
  valueDate: z.string().optional(),
});
const itemSchema = z.object({
  linkId: z.string(),
  answer: z.array(answerSchema).optional(),
  get item() {
    return z.array(itemSchema).optional();
  },
});
const responseSchema = z.object({ item: z.array(itemSchema).optional() });

/** Each answer as its question's link id and its value, in order. */
const answersIn = (items: readonly z.infer<typeof itemSchema>[] = []): readonly string[] =>
  items.flatMap(({ linkId, answer = [], item }) => [
    ...answer.map((one) => {
      const value =
        one.valueCoding?.code ?? one.valueString ?? one.valueDate ?? one.valueInteger ?? "none";
      return `${linkId}: ${value}`;
    }),
    ...answersIn(item),
  ]);

const exported = async (page: Page): Promise<readonly string[]> =>
  answersIn(
    responseSchema.parse(
      await page.evaluate('LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4")'),
    ).item,
  );

/** Shows our Questionnaire in the renderer, with a response in it when one is given. */
const show = (page: Page, response: unknown = null): Promise<unknown> =>
  page.evaluate(`(async () => {
    const questionnaire = await (await fetch("${routes.fhirQuestionnaire}")).json();
    const response = ${JSON.stringify(response)};
    const form = LForms.Util.convertFHIRQuestionnaireToLForms(questionnaire, "R4");
    const shown = response === null
      ? form
      : LForms.Util.mergeFHIRDataIntoLForms("QuestionnaireResponse", response, form, "R4");
    await LForms.Util.addFormToPage(shown, "form", { fhirVersion: "R4" });
  })()`);

/** A tick, and a question of a later page that it opens. */
function scanned(): { readonly tick: string; readonly opened: string } {
  const tick = content.stepWords["treatments"]?.items["treatments-tried"]?.options?.["scan"];
  const opened = content.stepWords["treatment-details"]?.items["scans"]?.label;
  if (tick === undefined || opened === undefined) throw new Error("The form asks of no scan.");
  return { tick, opened };
}

test.describe("our Questionnaire in another form renderer, LHC-Forms", () => {
  let folder = "";
  test.beforeAll(() => {
    folder = unpackLhcForms();
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("shows the first questions, takes answers and opens what they lead to", async ({ page }) => {
    await openLhcForms(page, folder);
    await show(page);
    const form = page.locator("#form");
    await expect(form.getByText("Do you have any of these signs?")).toBeVisible();
    await expect(form.getByText("What is the patient's name?")).toBeVisible();
    const notice = form.getByText(content.pageWords.emergency.title);
    await expect(notice).toHaveCount(0);
    await form.getByText("I have one or more").click();
    await expect(notice).toBeVisible();
    await form.getByText("None of these now").click();
    await expect(notice).toHaveCount(0);
    const { tick, opened } = scanned();
    await expect(form.getByText(opened)).toHaveCount(0);
    await form.getByText(tick, { exact: true }).click();
    await expect(form.getByText(opened).first()).toBeVisible();
    expect(await exported(page)).toEqual([
      "emergency-signs: emergency-signs.none",
      "treatments-tried: treatments-tried.scan",
    ]);
  });

  test("gives back a person's answers as they were sent", async ({ page, request }) => {
    const { url } = z
      .object({ url: z.string() })
      .parse(await (await request.get(routes.fhirQuestionnaire)).json());
    await openLhcForms(page, folder);
    for (const id of ["at-full-length", "helper-answering", "face-pain-with-multiple-sclerosis"]) {
      const answers = personas.find((persona) => persona.id === id)?.answers ?? {};
      const response = questionnaireResponseResource({
        content,
        contentVersion: content.edition.version,
        questionnaireUrl: url,
        id,
        answers,
        submittedAt: new Date("2026-11-22T10:30:00Z"),
      });
      await show(page, response);
      const sent = answersIn(responseSchema.parse(response).item);
      expect(sent.length).toBeGreaterThan(50);
      expect(await exported(page)).toEqual(sent);
    }
  });
});

test("the Questionnaire is public FHIR JSON, and nothing else is at its side", async ({
  request,
}) => {
  const response = await request.get(routes.fhirQuestionnaire);
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toBe("application/fhir+json; charset=utf-8");
  expect(response.headers()["set-cookie"]).toBeUndefined();
  const resource = z
    .object({ resourceType: z.string(), status: z.string(), url: z.string() })
    .parse(await response.json());
  expect(resource).toMatchObject({ resourceType: "Questionnaire", status: "draft" });
  expect(new URL(resource.url).pathname).toBe(routes.fhirQuestionnaire);
  const other = await request.get("/fhir/Questionnaire/another");
  expect(other.status()).toBe(404);
  expect(await other.json()).toMatchObject({ resourceType: "OperationOutcome" });
  expect(await other.text()).not.toContain("another");
  expect((await request.post(routes.fhirQuestionnaire)).status()).toBe(405);
});
