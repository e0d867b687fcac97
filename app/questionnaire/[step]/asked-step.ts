import { documents } from "@/app/documents";
import { frameOf, type OwnForm } from "@/app/own-form";
import type { Main } from "@/components/documents/documents";
import { titleOf } from "@/components/documents/patient-document";
import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import { type CameFrom, readCameFrom } from "@/lib/questionnaire/came-from";
import { checkStep } from "@/lib/questionnaire/check-step";
import { reachableSteps } from "@/lib/questionnaire/journey";
import { shortItems } from "@/lib/questionnaire/short-way";
import { stepView } from "@/lib/questionnaire/step-view";
import { fixParameter, routes } from "@/lib/routes";
import { clashProps } from "./clash-page";
import { type ShownStep, stepProps } from "./step-page";

/** What the address of a step's page asks for. */
export type AskedStep = {
  readonly id: string;
  readonly from: CameFrom;
  readonly more: string | undefined;
  readonly at: string | undefined;
  readonly asksToFix: boolean;
};

/** Read from an address's query. */
export function askedStep(id: string, query: URLSearchParams): AskedStep {
  const one = (name: string) => query.get(name) ?? undefined;
  return {
    id,
    from: readCameFrom(one("from")),
    more: one("more"),
    at: one("at"),
    asksToFix: query.has(fixParameter),
  };
}

/** A page of the form, to be made whole or to take the place of the one before. */
export type StepPage = {
  /** What the page is about, with the word for errors before it where there are some. */
  readonly title: string;
  readonly main: Main;
};

/** What the way a person takes shows of a step; never without an answer that is to be fixed. */
function onTheWay(
  content: Content,
  answers: Answers,
  { step, view, problems, from }: Omit<ShownStep, "more" | "at">,
) {
  const items = from === "short" ? shortItems(content, step, answers) : null;
  if (items === null) return view;
  const shown = new Set([...items, ...problems.map(({ item }) => item)]);
  return { ...view, asked: view.asked.filter(({ item }) => shown.has(item.id)) };
}

/** What the page of a step shows; null for one that is unknown, or that these answers do not reach. */
export async function stepPageOf(form: OwnForm, asked: AskedStep): Promise<StepPage | null> {
  const { content, stored, today } = form;
  const { draft } = stored;
  const step = reachableSteps(content, draft).find(({ id }) => id === asked.id);
  if (step === undefined) return null;
  const { messages, pageWords } = content;
  const typed = draft.unresolved[step.id];
  const whole = stepView(content, step, draft.answers, typed, today);
  const problems =
    typed !== undefined || asked.asksToFix
      ? checkStep(whole.asked, whole.raw, { errors: messages.errors, today }).problems
      : [];
  const { from, asksToFix } = asked;
  const view = onTheWay(content, draft.answers, { step, view: whole, problems, from });
  const clashes = draft.changes.clashes[step.id] ?? [];
  const wrong = (title: string) => `${messages.ui.errorPrefix} ${title}`;
  if (clashes.length > 0) {
    const props = await clashProps(form, { step, view, from, clashes, asksToFix });
    const { title } = pageWords.twoAnswers;
    return { title: asksToFix ? wrong(title) : title, main: { name: "two-answers", props } };
  }
  return {
    title: problems.length > 0 ? wrong(view.title) : view.title,
    main: { name: "step", props: await stepProps(form, { ...asked, step, view, problems }) },
  };
}

/** Looks up all that the page of a step needs as a document, and gives what makes it. */
export async function stepDocument(
  form: OwnForm,
  stepId: string,
  { title, main }: StepPage,
): Promise<() => string> {
  // The page of two answers has no form to be sent with the choice.
  const languageWay =
    main.name === "step" ? { next: form.content.messages.ui.next } : { back: routes.step(stepId) };
  const frame = await frameOf(form, { title, languageWay, script: "form" });
  return () => documents().page(main, frame);
}

/** A page that a script puts into the place of the one before. */
export type NextPage = {
  readonly address: string;
  readonly title: string;
  /** What stands in `<main>`, as HTML. */
  readonly main: string;
  readonly language: string;
  /** The styles and scripts that it was made for. */
  readonly assets: string;
};

/**
 * The same for a script that has the rest of the document already; null for the page of two answers, whose
 * document has another way to change the language: it is loaded whole.
 */
export function nextPage({ content }: OwnForm, page: StepPage, address: string): NextPage | null {
  if (page.main.name !== "step") return null;
  return {
    address,
    title: titleOf({ title: page.title, content }),
    main: documents().main(page.main),
    language: content.language,
    assets: documents().assets,
  };
}
