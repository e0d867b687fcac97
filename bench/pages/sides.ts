import type { BrowserContext } from "@playwright/test";
import { load } from "cheerio";
import { FormClient } from "@/e2e/http-form";
import { content } from "@/e2e/walk";
import type { Answers } from "@/lib/form/answers";
import { routes } from "@/lib/routes";
import { PlainSite } from "./plain-site";

/** A step to measure, who opens it, and the heading of the page after it. */
export type MeasuredStep = {
  readonly id: string;
  readonly path: string;
  readonly answers: Answers;
  readonly nextHeading: string;
};

/** One visitor before a step's page: where it is, and what is kept of what they answer. */
export type Visitor = {
  readonly address: string;
  readonly enter: (context: BrowserContext) => Promise<void>;
  readonly isStored: (name: string, value: string) => Promise<boolean>;
};

/** What can be visited: the product, or the same pages without any script. */
export type Side = (step: MeasuredStep) => Promise<Visitor>;

export const ours =
  (base: string): Side =>
  async ({ id, path, answers }) => {
    const client = new FormClient(base);
    await client.arriveAt(id, answers);
    return {
      address: base + path,
      enter: (context) => client.lendCookies(context),
      isStored: async (name, value) => {
        const page = load(await (await client.get(path)).text());
        const held = page(`[name="${name}"]`).toArray();
        return held.some((one) => page(one).val() === value && page(one).is("[checked]"));
      },
    };
  };

let visitors = 0;

export const plain =
  (site: PlainSite): Side =>
  async ({ path }) => {
    visitors += 1;
    const cookie = { name: "visitor", value: String(visitors) };
    return {
      address: site.base + path,
      enter: (context) => context.addCookies([{ ...cookie, url: site.base }]),
      isStored: async (name, value) =>
        (await site.stored(`${cookie.name}=${cookie.value}`)).getAll(name).includes(value),
    };
  };

/** The steps as the product has them, and a plain site made of its pages. */
export async function prepare(
  base: string,
  steps: readonly { readonly id: string; readonly answers: Answers }[],
  file: string,
) {
  const measured: MeasuredStep[] = [];
  const pages = [];
  for (const { id, answers } of steps) {
    const client = new FormClient(base);
    await client.arriveAt(id, answers);
    const path = routes.step(id);
    const html = await (await client.get(path)).text();
    const step = content.steps.find((one) => one.id === id);
    if (step === undefined) throw new Error(`There is no step ${id}.`);
    const next = await client.answer(step, {});
    const nextHtml = await (await client.get(next)).text();
    pages.push({ path, html, next }, { path: next, html: nextHtml, next: path });
    measured.push({ id, path, answers, nextHeading: load(nextHtml)("h1").text().trim() });
  }
  return { measured, site: await PlainSite.start(pages, file) };
}
