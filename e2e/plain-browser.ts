import { load } from "cheerio";
import type { RawFields } from "@/lib/form/fields";
import { routes } from "@/lib/routes";
import { HttpClient } from "./http-client";
import type { Walker } from "./walk";

const picked = ["radio", "checkbox", "select"];

/**
 * A browser that runs no script and draws nothing: it opens pages, fills in the controls that stand on
 * them, and presses their buttons, which post what the page's own form holds.
 */
export class PlainBrowser extends HttpClient implements Walker {
  private page = load("");
  private path = "";
  private status = 0;

  /** A browser in which a walk-in's form was started from the front page. */
  static async started(base: string): Promise<PlainBrowser> {
    const browser = new PlainBrowser(base);
    await browser.open(routes.anyHome);
    await browser.submit(".post-button button");
    return browser;
  }

  async open(path: string): Promise<void> {
    await this.show(path, await this.get(path));
  }

  /** Shows an answer, or what it leads to. */
  private async show(path: string, answer: Response): Promise<void> {
    const to = answer.headers.get("location");
    if (answer.status === 303 || answer.status === 307) {
      const { pathname, search } = new URL(to ?? "", this.base + path);
      return this.open(pathname + search);
    }
    this.page = load(await answer.text());
    this.path = path.split("?")[0] ?? "";
    this.status = answer.status;
  }

  /** The words of an element, with single spaces. */
  text(selector: string): string {
    return this.page(selector).text().replace(/\s+/g, " ").trim();
  }

  /** What a text box holds. */
  value(name: string): unknown {
    return this.page(`[name="${name}"]`).val();
  }

  async arrive(path: string): Promise<void> {
    if (this.path === path && this.status === 200) return;
    throw new Error(`${this.path} came with ${this.status}, not ${path}: ${this.text("#errors")}`);
  }

  async see(id: string): Promise<void> {
    if (this.page(`[id="${id}"]`).length !== 1) throw new Error(`${this.path} has no ${id}.`);
  }

  async fill(fields: RawFields): Promise<void> {
    for (const [name, values] of Object.entries(fields)) {
      for (const value of values) this.set(name, value);
    }
  }

  private set(name: string, value: string): void {
    const controls = this.page(`[name="${name}"]`);
    const kind = controls.is("select") ? "select" : (controls.attr("type") ?? "textarea");
    const options = kind === "select" ? controls.find("option") : controls;
    const there = picked.includes(kind)
      ? options.filter((_, option) => this.page(option).attr("value") === value)
      : controls;
    if (there.length !== 1) throw new Error(`${this.path} has no ${name} that takes ${value}.`);
    if (kind === "radio") controls.prop("checked", false);
    if (kind === "radio" || kind === "checkbox") there.prop("checked", true);
    else controls.val(value);
  }

  async press(go: string): Promise<void> {
    if (go === "go-on") return this.open(this.page("a.go-on").attr("href") ?? "");
    const acknowledges = go === "acknowledge";
    await this.submit(acknowledges ? ".acknowledge button" : `button[name="go"][value="${go}"]`);
  }

  /** Presses the last button that fits, and shows what comes of it. */
  async submit(selector: string): Promise<void> {
    const button = this.page(selector).last();
    const named = button.attr("form");
    const form = named === undefined ? button.closest("form") : this.page(`[id="${named}"]`);
    const action = form.attr("action");
    if (action === undefined) throw new Error(`${this.path} has no ${selector}.`);
    const fields = form.serializeArray().map(({ name, value }): [string, string] => [name, value]);
    const [name, value] = [button.attr("name"), button.attr("value") ?? ""];
    const pressed: [string, string][] = name === undefined ? [] : [[name, value]];
    const answer = await this.post(action, new URLSearchParams([...fields, ...pressed]));
    await this.show(action, answer);
  }
}
