import type { ShortStep } from "@/lib/form/short-way";
import type { StepId } from "./steps";

/**
 * The short way: the signs, the main place, the worst pain, what makes a treatment risky, what was told,
 * one question, and sending. Everything else can be added until the appointment.
 */
export const shortWay: readonly (ShortStep & { readonly step: StepId })[] = [
  { step: "before-you-start" },
  { step: "where-it-hurts" },
  // Of one place there is nothing to choose.
  { step: "main-place", when: { item: "places", countAtLeast: 2 }, items: ["main-place"] },
  { step: "how-strong", items: ["pain-worst"] },
  {
    step: "conditions",
    items: ["conditions", "conditions-words", "infection-now", "tell-soon", "pregnant"],
  },
  { step: "implants" },
  { step: "blood-thinners" },
  { step: "told", items: ["told-word", "told-word-other", "told-method"] },
  { step: "your-questions", items: ["own-questions"] },
  { step: "check" },
];
