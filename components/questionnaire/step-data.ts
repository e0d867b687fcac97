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

/** Words that stand nowhere on a page until its script says them. */
export type ScriptWords = Said<(typeof spoken)[number]> &
  Partial<Said<(typeof spokenOfOrder)[number]>> & { readonly endsSoon: string };

/** What the script of a step's page needs and cannot read in its markup. */
export type StepData = SchemaContext & {
  /** What is asked, without its words: the rules of the server are the script's. */
  readonly asked: readonly AskedItem[];
  /** Where the page learns how often the answers were saved. */
  readonly revision: string;
  readonly words: ScriptWords;
};

type Input = {
  readonly view: StepView;
  readonly messages: FormMessages;
  readonly today: string;
  readonly endsSoon: string;
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

/** The data of a step's page. */
export function stepData({ view, messages, today, endsSoon }: Input): StepData {
  const { errors: all, ui } = messages;
  const { heading: _heading, ...errors } = all;
  const hasOrder = view.asked.some(({ item }) => item.kind === "top-questions");
  const words = {
    ...chosen(ui, spoken),
    ...(hasOrder ? chosen(ui, spokenOfOrder) : {}),
    endsSoon,
  };
  const asked = view.asked.map(withoutWords);
  return { asked, errors, today, revision: routes.stepRevision(view.id), words };
}

/** The data as it stands in a page: nothing in it ends the element it stands in, or begins a comment. */
export const dataText = (data: StepData): string => JSON.stringify(data).replaceAll("<", "\\u003c");
