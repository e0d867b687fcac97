import { contentFor, defaultLanguage } from "@/content";
import type { Answers } from "@/lib/form/answers";
import { fieldsOf } from "@/lib/form/show-fields";
import type { Step } from "@/lib/form/step";
import { visibleSteps } from "@/lib/form/visibility";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { routes } from "@/lib/routes";
import { HttpClient } from "./http-client";

const content = contentFor(defaultLanguage);

/** A patient's browser reduced to its requests: it posts forms whose pages it never opens. */
export class FormClient extends HttpClient {
  /**
   * Answers a step with a button of its page, acknowledges an emergency notice it leads to, and gives
   * where it leads.
   */
  async answer(step: Step, answers: Answers, go = "next"): Promise<string> {
    const fields = new URLSearchParams({ go });
    const raw = fieldsOf(askedItems(content, step, answers), answers);
    for (const [name, values] of Object.entries(raw)) {
      for (const value of values) fields.append(name, value);
    }
    const saved = await this.post(routes.saveStep(step.id), fields);
    const to = saved.headers.get("location") ?? "";
    if (saved.status !== 303 || to.includes("fix=")) {
      throw new Error(`${step.id} was answered ${saved.status} ${to}.`);
    }
    if (to.endsWith(routes.anyEmergency)) await this.post(routes.acknowledgeEmergency);
    return to;
  }

  /** Starts a form and answers every step before one, which it does not open. */
  async arriveAt(stepId: string, answers: Answers): Promise<void> {
    await this.post(routes.start);
    await this.answerBefore(stepId, answers);
  }

  /** Answers every step before one. */
  async answerBefore(stepId: string, answers: Answers): Promise<void> {
    for (const step of visibleSteps(content, answers)) {
      if (step.id === stepId) return;
      await this.answer(step, answers);
    }
  }

  /** Goes from the front page to the finished summary; answers every step it is led through. */
  async finish(answers: Answers): Promise<void> {
    await this.post(routes.start);
    for (const step of visibleSteps(content, answers)) await this.answer(step, answers);
  }
}
