import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LibraryView } from "@/components/places/library-view";
import { PlaceView } from "@/components/places/place-view";
import { SummaryView } from "@/components/summary/summary-view";
import { languages } from "@/content";
import { placeWordsOf } from "@/lib/evidence/grid-view";
import { questionnaireResource } from "@/lib/fhir/questionnaire";
import { prune } from "@/lib/questionnaire/prune";
import { stepView } from "@/lib/questionnaire/step-view";
import { buildSummary } from "@/lib/summary/build-summary";
import { editionsWithInventedPlace } from "./editions";
import { inventedPlace } from "./structure";

const row = `${inventedPlace.id}--help`;
const answers = { places: ["hand-left"], "main-place": "hand-left", "ask-grid": [row] };

describe.each(languages)("a place that is added by its folder alone, in %s", (language) => {
  const content = editionsWithInventedPlace.contentFor(language);
  const words = placeWordsOf(content, inventedPlace);
  const help = words.rows["help"]?.cells["cold-drop"]?.["drop-helps"] ?? "no words";
  const question = words.questions["lobe-help"]?.text ?? "no question";

  test("is asked about in the form, and what was ticked is kept", () => {
    const step = content.steps.find(({ shows }) => shows === "grid");
    if (step === undefined) throw new Error("No step shows a grid.");
    const known = stepView(content, step, answers, undefined).asked[0]?.known;
    expect(known?.grid?.place).toBe(inventedPlace.id);
    expect(JSON.stringify(known)).toContain(help);
    expect(prune(content, answers)).toEqual(answers);
  });

  test("is on the summary's page, with its questions", () => {
    const model = buildSummary({ content, answers, emergency: {}, paper: "a4" });
    const page = renderToStaticMarkup(<SummaryView model={model} />);
    for (const text of [help, question, words.disputes["lobe-drop"]?.title ?? "", words.opening]) {
      expect(page).toContain(text);
    }
  });

  test("has its page in the library, and is in its list", () => {
    const page = renderToStaticMarkup(<PlaceView content={content} place={inventedPlace} />);
    for (const text of [help, words.rows["what"]?.why?.["drop-why"] ?? "", question]) {
      expect(page).toContain(text);
    }
    const list = renderToStaticMarkup(<LibraryView content={content} />);
    expect(list).toContain(`/information/${language}/${inventedPlace.id}`);
  });

  test("can be asked about in FHIR", () => {
    const url = "https://clinic.example/fhir/Questionnaire/ready-to-ask";
    const resource = JSON.stringify(questionnaireResource(content, { url, status: "draft" }));
    expect(resource).toContain(row);
    expect(resource).toContain(question);
  });
});
