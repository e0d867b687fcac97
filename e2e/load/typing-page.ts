import { readSaveAnswer, type SaveAnswer } from "@/components/questionnaire/saving/save-answer";
import { controlNames } from "@/lib/form/fields";
import { routes } from "@/lib/routes";
import { HttpClient } from "../http-client";
import { PlainBrowser } from "../plain-browser";

/** What came of a save. */
export type Outcome = SaveAnswer["kind"] | "clash";

const first = "before-you-start";
const step = "about-this-form";
const field = "name";
const words = (count: number) => `Typed ${count} times`;

/**
 * A step that stands open in a patient's browser and saves, with its script, one text that is changed
 * again and again. As there, only an answer counts as saved.
 */
export class TypingPage {
  /** How often the text was changed when it was last sent, and when a save of it was last acknowledged. */
  sent = 0;
  acknowledged = 0;
  private made = "";
  private sequence = 0;

  private constructor(private readonly browser: PlainBrowser) {}

  /** Begins a walk-in's form and opens its second step. */
  static async start(base: string): Promise<TypingPage> {
    const browser = await PlainBrowser.started(base);
    const answer = { "emergency-signs": "none", go: "next" };
    const { status } = await browser.post(routes.saveStep(first), answer);
    if (status !== 303) throw new Error(`The first step was answered ${status}.`);
    const page = new TypingPage(browser);
    await page.look();
    const made = browser.value(controlNames.made);
    if (typeof made !== "string") throw new Error("The page does not say what it was made of.");
    page.made = made;
    return page;
  }

  /** How often the text had been changed that the product shows now, on a page of its own. */
  async look(): Promise<number> {
    await this.browser.open(routes.step(step));
    await this.browser.arrive(routes.step(step));
    const stored = this.browser.value(field);
    const found = /^Typed (\d+) times$/.exec(typeof stored === "string" ? stored : "");
    return Number(found?.[1] ?? 0);
  }

  /** Whether an older text is stored than was acknowledged, or one that was never sent. */
  async hasLost(): Promise<boolean> {
    const stored = await this.look();
    return stored < this.acknowledged || stored > this.sent;
  }

  /**
   * Changes the text and saves it once, by another server too that has the same secrets and the same
   * database. A connection that is lost is an answer that did not come.
   */
  async save(base = this.browser.base): Promise<Outcome> {
    this.sent += 1;
    return this.sendAgain(base);
  }

  /** Sends what was sent last once more, as after an answer that did not come. */
  async sendAgain(base = this.browser.base): Promise<Outcome> {
    this.sequence += 1;
    const count = this.sent;
    const fields = new URLSearchParams({
      [field]: words(count),
      [controlNames.go]: "stay",
      [controlNames.made]: this.made,
      [controlNames.sequence]: String(this.sequence),
    });
    const answer = await this.post(base, fields);
    if (answer.kind !== "saved") return answer.kind;
    if (count >= this.acknowledged) this.made = answer.made ?? this.made;
    this.acknowledged = Math.max(this.acknowledged, count);
    // Nobody else writes in this form.
    return answer.clashes ? "clash" : "saved";
  }

  private async post(base: string, fields: URLSearchParams): Promise<SaveAnswer> {
    try {
      const client = new HttpClient(base, this.browser.cookies);
      const response = await client.send(routes.saveStep(step), {
        method: "POST",
        body: fields,
        headers: { origin: base, accept: "application/json" },
        signal: AbortSignal.timeout(20_000),
      });
      return await readSaveAnswer(response);
    } catch {
      return { kind: "unanswered", after: undefined };
    }
  }
}
