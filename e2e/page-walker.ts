import { expect, type Page } from "@playwright/test";
import type { RawFields } from "@/lib/form/fields";
import { routes } from "@/lib/routes";
import { type Driven, drivenElements } from "@/test-support/cover/driven";
import { emergencyNotice, nextOf } from "@/test-support/cover/element";
import { content, type Walker } from "./walk";

/** How a person fills in the fields of a page and presses a button of it. */
export type Hand = {
  readonly fill: (page: Page, fields: RawFields) => Promise<void>;
  readonly press: (page: Page, go: string) => Promise<void>;
};

type Held = Driven & { readonly values: readonly string[] };

/** What the fields of a page hold now, and in which kind of control. */
const heldBy = (page: Page, fields: readonly string[]): Promise<readonly Held[]> =>
  page.evaluate(
    (names) =>
      names.map((field) => {
        const all = [...document.querySelectorAll("input, textarea, select")];
        const own = all.filter((node) => node.getAttribute("name") === field);
        const values = own.flatMap((node) => {
          if (node instanceof HTMLInputElement && /radio|checkbox/.test(node.type)) {
            return node.checked ? [node.value] : [];
          }
          return "value" in node ? [String(node.value)] : [];
        });
        const [first] = own;
        const control = first?.getAttribute("type") ?? first?.tagName.toLowerCase() ?? "none";
        return { field, control, values };
      }),
    fields,
  );

/** A person with a browser. What they really used is noted, once the page has taken it. */
export class PageWalker implements Walker {
  private step = "";
  private left = "";
  private added: string | undefined;

  constructor(
    private readonly page: Page,
    private readonly hand: Hand,
    private readonly note: (elements: readonly string[]) => void = () => {},
  ) {}

  async arrive(path: string): Promise<void> {
    await this.page.waitForURL(({ pathname }) => pathname === path);
    if (this.left !== "") this.note([this.left]);
    this.left = "";
    this.step = content.steps.find(({ id }) => routes.step(id) === path)?.id ?? "";
  }

  async see(id: string): Promise<void> {
    await this.page.locator(`[id="${id}"]`).waitFor();
    await this.page.waitForLoadState("load");
  }

  async fill(fields: RawFields): Promise<void> {
    const names = Object.keys(fields);
    if (names.length === 0) return;
    await this.hand.fill(this.page, fields);
    const held = await heldBy(this.page, names);
    const given = Object.fromEntries(held.map(({ field, values }) => [field, values.toSorted()]));
    const wanted = names.map((name) => [name, fields[name]?.toSorted()]);
    expect(given, this.page.url()).toEqual(Object.fromEntries(wanted));
    this.note(drivenElements(content, this.step, held, this.added));
  }

  async press(go: string): Promise<void> {
    await this.hand.press(this.page, go);
    this.added = /^add:([^.]+)/.exec(go)?.[1];
    if (go === "next") this.left = nextOf(this.step);
    if (go === "acknowledge") this.left = emergencyNotice;
  }
}
