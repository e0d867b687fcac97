import type { Answers } from "@/lib/form/answers";
import type { AskedItem } from "@/lib/form/asked-item";
import type { RawFields } from "@/lib/form/fields";
import { fieldsOf } from "@/lib/form/show-fields";
import type { Step } from "@/lib/form/step";
import { visibleSteps } from "@/lib/form/visibility";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { languageButton } from "@/lib/questionnaire/language-button";
import { shortItems, shortSteps } from "@/lib/questionnaire/short-way";
import { query, routes } from "@/lib/routes";
import { FormClient } from "../http-form";
import { content } from "../walk";

/** A page that a person opens on the way, as it is served once its answers are saved. */
export type OpenedPage = {
  readonly id: string;
  readonly path: string;
  readonly html: string;
  /** The step it is the page of; the front page and the list of parts are of none. */
  readonly step?: Step;
  readonly fields: RawFields;
  readonly asked: readonly AskedItem[];
  readonly answers: Answers;
};

type Way = "whole" | "short";

/** What a person of the short way says: its items alone, and one of what could be several. */
export function shortAnswers(answers: Answers): Answers {
  const said = shortSteps(content, answers).flatMap((step) => {
    const items = shortItems(content, step, answers);
    return step.items.flatMap(({ id, kind }) => {
      const value = answers[id];
      if (value === undefined || (items !== null && !items.includes(id))) return [];
      return [
        [id, kind === "entries" && Array.isArray(value) ? value.slice(0, 1) : value] as const,
      ];
    });
  });
  return Object.fromEntries(said);
}

/** The pages of a way, opened by someone whose answers are saved up to sending. */
export class ServedWay {
  private constructor(
    readonly client: FormClient,
    readonly answers: Answers,
    private readonly way: Way,
  ) {}

  /** Saves all answers but the consent, which would send them. */
  static async begin(base: string, answers: Answers, way: Way): Promise<ServedWay> {
    const own = way === "short" ? shortAnswers(answers) : answers;
    const client = new FormClient(base);
    await client.post(routes.start);
    const begun = new ServedWay(client, own, way);
    for (const step of begun.steps) await client.answer(step, own, begun.goFrom(step));
    return begun;
  }

  private goFrom(step: Step): string {
    return step === content.steps.at(-1) ? languageButton.value(content.language) : "next";
  }

  private get steps(): readonly Step[] {
    return this.way === "short"
      ? shortSteps(content, this.answers)
      : visibleSteps(content, this.answers);
  }

  /** Every page in its order, the front page and the list of parts among them. */
  async pages(): Promise<readonly OpenedPage[]> {
    const none = { fields: {}, asked: [], answers: this.answers };
    const plain = async (id: string, path: string) => ({
      ...none,
      id,
      path,
      html: await this.html(path),
    });
    const [first, ...others] = this.steps;
    if (first === undefined) return [];
    const emergency = this.answers["emergency-signs"] !== "none";
    const pages: OpenedPage[] = [
      await plain("front", routes.home(content.language)),
      await this.pageOf(first),
      ...(emergency ? [await plain("emergency", routes.emergency(content.language))] : []),
      await plain("list", routes.questionnaire),
    ];
    for (const step of others) pages.push(await this.pageOf(step));
    return pages;
  }

  /** Sends the answers. */
  async send(): Promise<void> {
    for (const step of this.steps.slice(-1)) await this.client.answer(step, this.answers);
  }

  private async pageOf(step: Step): Promise<OpenedPage> {
    const { answers } = this;
    const path = routes.step(step.id) + (this.way === "short" ? query({ from: "short" }) : "");
    const asked = askedItems(content, step, answers);
    const fields = fieldsOf(asked, answers);
    return { id: step.id, path, html: await this.html(path), step, fields, asked, answers };
  }

  private async html(path: string): Promise<string> {
    const answer = await this.client.get(path);
    if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}.`);
    return answer.text();
  }
}
