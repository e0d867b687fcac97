import type { AskedItem } from "@/lib/form/asked-item";
import type { SchemaContext } from "@/lib/form/kinds/kind";
import type { StepView } from "@/lib/questionnaire/step-view";
import { routes } from "@/lib/routes";
import type { FormMessages } from "@/lib/words/messages";

const spoken = [
  ...(["errorPrefix", "saving", "saved", "saveFailed", "notAnswered"] as const),
  ...(["charactersLeft", "charactersOver"] as const),
] as const;
const spokenOfOrder = ["askFirst", "askedAt", "saidIn", "saidOut", "backOnList"] as const;

type Said<Name extends keyof FormMessages["ui"]> = { readonly [N in Name]: string };

type OrderWords = Partial<Said<(typeof spokenOfOrder)[number]>>;

/** What a form's script may say on any page: words that stand nowhere until it does. */
export type FormWords = Pick<SchemaContext, "errors"> & {
  readonly words: Said<(typeof spoken)[number]> & { readonly endsSoon: string };
};

/** Words that stand nowhere on a page until its script says them. */
export type ScriptWords = FormWords["words"] & OrderWords;

/** What the script of a step's page needs and cannot read in its markup. */
export type StepData = Pick<SchemaContext, "today"> & {
  /** What is asked, without its words: the rules of the server are the script's. */
  readonly asked: readonly AskedItem[];
  /** Where the page learns how often the answers were saved. */
  readonly revision: string;
  /** What is said on a page with an order of questions and on no other. */
  readonly words?: OrderWords;
};

const chosen = <Name extends keyof FormMessages["ui"]>(
  ui: FormMessages["ui"],
  names: readonly Name[],
) => Object.fromEntries(names.map((name) => [name, ui[name]])) as Said<Name>;

/** What each item needs to be checked and shown: when it is asked at all was decided already. */
function withoutWords({ item, options, shownIf }: AskedItem): AskedItem {
  const { when: _when, role: _role, ...rest } = item;
  return { item: rest, options, ...(shownIf === undefined ? {} : { shownIf }) };
}

/** The words of every page of the form in one language, which come with the first. */
export function formWords({ errors: all, ui }: FormMessages, endsSoon: string): FormWords {
  const { heading: _heading, ...errors } = all;
  return { errors, words: { ...chosen(ui, spoken), endsSoon } };
}

/** The data of a step's page. */
export function stepData(view: StepView, { ui }: FormMessages, today: string): StepData {
  const hasOrder = view.asked.some(({ item }) => item.kind === "top-questions");
  const asked = view.asked.map(withoutWords);
  const words = hasOrder ? { words: chosen(ui, spokenOfOrder) } : {};
  return { asked, today, revision: routes.stepRevision(view.id), ...words };
}
