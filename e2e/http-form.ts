import { contentFor, defaultLanguage } from "@/content";
import type { Answers } from "@/lib/form/answers";
import { fieldsOf } from "@/lib/form/show-fields";
import { visibleSteps } from "@/lib/form/visibility";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { HttpClient } from "./http-client";

const content = contentFor(defaultLanguage);

/** A patient's browser reduced to its requests. */
export class FormClient extends HttpClient {
  /** Goes from the front page to the finished summary; answers every step it is led through. */
  async finish(answers: Answers): Promise<void> {
    await this.post("/questionnaire/start");
    for (const step of visibleSteps(content, answers)) {
      const fields = new URLSearchParams({ go: "next" });
      const raw = fieldsOf(askedItems(content, step, answers), answers);
      for (const [name, values] of Object.entries(raw)) {
        for (const value of values) fields.append(name, value);
      }
      const saved = await this.post(`/questionnaire/${step.id}/save`, fields);
      const to = saved.headers.get("location") ?? "";
      if (saved.status !== 303 || to.includes("mend=")) {
        throw new Error(`${step.id} was answered ${saved.status} ${to}.`);
      }
      if (to.endsWith("/emergency")) await this.post("/emergency/acknowledge");
    }
  }
}
