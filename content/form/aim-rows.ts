import type { GridRowId } from "@/lib/evidence/place";
import type { mattersMost } from "./steps/matters";

type Aim = Exclude<
  Extract<(typeof mattersMost)["items"][number], { id: "matters-most" }>["options"][number],
  "other" | "not-sure"
>;

/** For each aim a person can choose, the row of the grid that speaks of it; none where no row does. */
export const aimRows = {
  relief: "help",
  lasting: "how-long",
  feeling: "harms",
  undo: "undo",
  recovery: "day",
  "no-surgery": "what",
  medicines: "none",
  sleep: "none",
  "back-to": "day",
  cost: "none",
} as const satisfies { readonly [A in Aim]: GridRowId | "none" };
