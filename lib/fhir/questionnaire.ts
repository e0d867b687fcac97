import type { Content } from "@/lib/edition/content";
import type { Step } from "@/lib/form/step";
import { wordedItem } from "@/lib/form/worded-item";
import { type CodeContext, codeSystemOf } from "./coded-options";
import { emergencyNotice, emergencySigns } from "./emergency-items";
import { enabledBy, enablingOf } from "./enable-when";
import { stepLinkId } from "./item-shape";
import { displayed, questionnaireItems } from "./questionnaire-item";
import type { Questionnaire, QuestionnaireItem, QuestionnaireStatus } from "./resource";

/** The id of the one questionnaire there is. */
export const questionnaireId = "ready-to-ask";

/** Sections whose opening words speak of this site: how long it keeps answers, what it prints. */
const aboutThisSite: readonly string[] = ["before", "check"];

function introOf(content: Content, step: Step): readonly QuestionnaireItem[] {
  if (aboutThisSite.includes(step.section)) return [];
  const intro = content.stepWords[step.id]?.intro ?? [];
  return intro.map((text, index) => displayed(`${stepLinkId(step.id)}.intro.${index + 1}`, text));
}

function itemsOf(context: CodeContext, step: Step): readonly QuestionnaireItem[] {
  return step.items.flatMap(({ id, role }) => {
    const worded = wordedItem(context.content, id);
    const asked = questionnaireItems(context, { ...worded, linkId: id });
    return role === "emergency"
      ? [emergencySigns(context), ...asked, emergencyNotice(context)]
      : asked;
  });
}

/**
 * The whole form as a FHIR R4 Questionnaire: a group for each step, an item for each question, in the
 * words of this edition. `url` is the address it is known by. What R4 cannot say is in decision 12.
 */
export function questionnaireResource(
  content: Content,
  { url, status }: { readonly url: string; readonly status: QuestionnaireStatus },
): Questionnaire {
  const context = { content, system: codeSystemOf(url), worded: true };
  const { edition, pageWords } = content;
  return {
    resourceType: "Questionnaire",
    id: questionnaireId,
    language: content.language,
    url,
    version: edition.version,
    name: "ReadyToAsk",
    title: pageWords.product,
    status,
    subjectType: ["Patient"],
    date: edition.published,
    description: pageWords.tagline,
    effectivePeriod: { start: edition.published, end: edition.reviewBy },
    // A page that only shows facts asks nothing.
    item: content.steps
      .filter(({ items }) => items.length > 0)
      .map((step) => ({
        linkId: stepLinkId(step.id),
        text: content.stepWords[step.id]?.title ?? step.id,
        type: "group",
        ...enabledBy(step.when && enablingOf(context, step.when)),
        item: [...introOf(content, step), ...itemsOf(context, step)],
      })),
  };
}
