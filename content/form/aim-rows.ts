import type { ComparisonRowId } from "./comparison";
import type { mattersMost } from "./steps/deciding";

type Aim = Exclude<
  Extract<(typeof mattersMost)["items"][number], { id: "matters-most" }>["options"][number],
  "other" | "not-sure"
>;

/** For each aim a person can choose, the comparison rows that hold its facts, in reading order. */
export const aimRows = {
  relief: ["relief", "relief-low-back", "relief-face", "relief-stiffness", "other-relief"],
  lasting: ["how-long-it-lasts", "wears-off", "other-lasting"],
  feeling: ["weakness", "numbness", "nerve-damage", "paralysis", "other-risks"],
  undo: ["can-be-undone", "other-change-later"],
  recovery: ["first-days", "recovery", "other-meaning"],
  "no-surgery": ["how-done", "how-invasive", "other-meaning"],
  medicines: ["medicines-after", "other-risks"],
  sleep: ["daily-life", "other-daily-life"],
  "back-to": ["recovery", "daily-life", "other-daily-life"],
  cost: ["cost", "other-cost"],
} as const satisfies { readonly [A in Aim]: readonly ComparisonRowId[] };
