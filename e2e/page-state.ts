import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { routeTable } from "./route-table";

/** What tells two pages apart for someone who checks them; pages that differ in words alone are one. */
export type PageState = {
  /** As the route table has it, but for a step of the form; what is not in the table is "nowhere". */
  readonly route: string;
  readonly heading: string;
  readonly language: string;
  readonly colours: "light" | "dark";
  readonly errors: boolean;
  /** Whether any control holds an answer. */
  readonly answered: boolean;
  /** Of the kinds of element on it, and what each stands in. */
  readonly shape: string;
};

/** Of two that fit, the one with fewer open parts, and last what takes any number of them. */
const openness = (path: string): number =>
  path.split("[").length + (path.includes("[...") ? routeTable.length : 0);

const patterns = routeTable
  .toSorted((one, other) => openness(one.path) - openness(other.path))
  .map(({ path }) => ({
    path,
    pattern: new RegExp(
      `^${path
        .replace(/\/\[\[\.{3}\w+\]\]/, "(?:/.+)?")
        .replace(/\[\.{3}\w+\]/, ".+")
        .replace(/\[\w+\]/g, "[^/]+")}$`,
    ),
  }));

/** A page of the route table by an address; a step of the form is a page of its own. */
export function routeOf(pathname: string): string {
  if (/^\/questionnaire\/[^/]+$/.test(pathname)) return pathname;
  return patterns.find(({ pattern }) => pattern.test(pathname))?.path ?? "nowhere";
}

/** What the page that is open is, as far as checks of its markup and colours go. */
export async function pageState(page: Page): Promise<PageState> {
  const { opened, kinds, ...seen } = await page.evaluate(() => {
    const kindOf = (node: Element | null) => {
      const names = node?.getAttributeNames().filter((name) => /^(aria-|role|type)/.test(name));
      return `${node?.localName}.${node?.getAttribute("class")}[${names}]`;
    };
    const all = [...document.querySelectorAll("body *")];
    // A control outside every form, such as what turns the body map round, holds no answer.
    const inForm = all.filter((node) => !("form" in node) || node.form !== null);
    const answered = inForm.some((node) =>
      node instanceof HTMLInputElement && /radio|checkbox/.test(node.type)
        ? node.checked
        : /^(input|textarea|select)$/.test(node.localName) &&
          node.getAttribute("type") !== "hidden" &&
          "value" in node &&
          node.value !== "",
    );
    return {
      // A link's page changes its address at once, so that the token stands nowhere; a page of the form
      // that took another's place changes it too.
      opened: document.querySelector("#page-form")
        ? location.href
        : (performance.getEntriesByType("navigation")[0]?.name ?? location.href),
      heading: document.querySelector("h1")?.textContent ?? "",
      language: document.documentElement.lang,
      colours: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
      errors: document.querySelector(".error-summary:not([hidden])") !== null,
      answered,
      kinds: [...new Set(all.map((node) => `${kindOf(node.parentElement)}>${kindOf(node)}`))],
    } as const;
  });
  const shape = createHash("sha256").update(kinds.toSorted().join("\n")).digest("hex");
  return { route: routeOf(new URL(opened).pathname), ...seen, shape: shape.slice(0, 12) };
}
