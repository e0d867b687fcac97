import { HttpClient } from "@/e2e/http-client";
import { routes } from "@/lib/routes";

/** The cookie that a patient is known by over plain http. */
const patientCookie = "ready";
const save = routes.saveStep("before-you-start");
const fields = { "emergency-signs": "none", go: "next" };

/** One whose answer was acknowledged, known by the sealed cookie. */
export type Acknowledged = { readonly cookie: string; readonly at: number };

/** People who begin a form and save its first step, one after the other, several at a time. */
export class SavingPeople {
  readonly acknowledged: Acknowledged[] = [];
  readonly refused: number[] = [];
  /** Milliseconds of the longest save. */
  longest = 0;
  private going = true;
  private readonly ended: Promise<unknown>;

  constructor(
    private readonly base: string,
    atOnce: number,
  ) {
    this.ended = Promise.all(Array.from({ length: atOnce }, () => this.run()));
  }

  async stop(): Promise<void> {
    this.going = false;
    await this.ended;
  }

  private async run(): Promise<void> {
    while (this.going) {
      const person = new HttpClient(this.base);
      const { status: started } = await person.post(routes.start);
      const began = performance.now();
      const { status } = started === 303 ? await person.post(save, fields) : { status: started };
      this.longest = Math.max(this.longest, performance.now() - began);
      const cookie = person.cookies[patientCookie] ?? "";
      if (status === 303) this.acknowledged.push({ cookie, at: performance.now() });
      else this.refused.push(status);
    }
  }
}
