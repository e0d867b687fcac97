import { expect, test } from "vitest";
import { form } from "@/content/form";
import { wordsOf } from "@/content/words";
import { renderSummary } from "@/lib/commands/print-worker/render-summary";
import { questionnaireResource } from "@/lib/fhir/questionnaire";
import { withTranslations } from "@/lib/fhir/translations";
import { visibleSteps } from "@/lib/form/visibility";
import { readRows } from "@/lib/invitations/import/read-file";
import { sourceOfText } from "@/lib/invitations/import/source/read-source";
import { renderMail } from "@/lib/mail/render";
import { blankFormModel } from "@/lib/paper-form/blank-form-model";
import { stepView } from "@/lib/questionnaire/step-view";
import { firstSettings } from "@/lib/settings/settings";
import { buildSummary } from "@/lib/summary/build-summary";
import { personas } from "@/prisma/personas";
import { readPdf } from "@/test-support/read-pdf";
import { invented, inventedLanguage, inventedWords } from "@/test-support/third-language/invent";
import { makeEditions } from "./make-editions";

const words = inventedWords(wordsOf.en);
const editions = makeEditions(form, [wordsOf.en, wordsOf.es, words]);
const content = editions.contentFor(inventedLanguage);
const english = editions.contentFor("en");
const settings = {
  ...firstSettings("Riverside Clinic", inventedLanguage, "US"),
  phone: "020 7946 0000",
};

test("is offered under its own name, the last of three", () => {
  expect(editions.languages).toEqual(["en", "es", inventedLanguage]);
  expect(editions.languageName(inventedLanguage)).toBe(invented("English"));
  expect(editions.defaultLanguage).toBe("en");
});

test.each(personas)("asks $id every step in its words", ({ answers }) => {
  for (const step of visibleSteps(content, answers)) {
    const [own, other] = [content, english].map((one) => stepView(one, step, answers, undefined));
    expect(own?.title).toBe(invented(other?.title ?? ""));
    expect(own?.asked.map(({ words: { label } }) => label)).toEqual(
      other?.asked.map(({ words: { label } }) => invented(label)),
    );
  }
});

test("prints a summary in its words, and page 1 in the doctor's where they are others", async () => {
  const persona = personas[0];
  if (persona === undefined) throw new Error("There are no people.");
  const { answers, emergency, paper } = persona;
  const model = buildSummary({ content, answers, emergency, paper });
  const { pages } = await readPdf(await renderSummary(model));
  expect(pages[0]).toContain(content.summaryWords.overview.headings.safety);
  const { overview, ...rest } = buildSummary({
    content,
    doctorContent: english,
    answers,
    emergency,
    paper,
  });
  expect(overview.safety.heading).toBe(english.summaryWords.overview.headings.safety);
  expect(rest.questions).toEqual(model.questions);
});

test("invites by mail and letter, on paper, from a file, and in FHIR", async () => {
  const mail = renderMail(
    content.mailWords,
    {
      kind: "invitation",
      language: inventedLanguage,
      appointmentAt: new Date("2027-03-01T10:00:00Z"),
      linkExpiresAt: new Date("2027-03-02T00:00:00Z"),
      link: "https://ask.example.org/i/x",
      stopLink: "https://ask.example.org/i/x/stop",
    },
    settings,
  );
  expect(mail.text).toContain("https://ask.example.org/i/x");
  const blank = blankFormModel({
    content,
    words: content.blankFormWords,
    clinic: settings,
    paper: "a4",
  });
  expect(blank.language).toBe(inventedLanguage);
  const file = [
    "Name,Date of birth,Appointment date,Appointment time,Language",
    `Ann,1950-03-04,2026-12-08,14:30,${inventedLanguage}`,
  ].join("\n");
  const table = await sourceOfText(file);
  if ("refused" in table) throw new Error(table.refused.kind);
  const read = await readRows(table, {
    settings,
    today: "2026-11-26",
    now: new Date("2026-11-26T09:00:00Z"),
    languages: editions.languages,
  });
  expect("good" in read && read.good.map(({ language }) => language)).toEqual([inventedLanguage]);
  const known = { url: "https://ask.example.org/fhir", status: "draft" } as const;
  const resource = withTranslations(questionnaireResource(english, known), [
    questionnaireResource(content, known),
  ]);
  expect(JSON.stringify(resource)).toContain(invented("Before you start"));
});
