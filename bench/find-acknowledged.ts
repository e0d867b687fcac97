import { systemClock } from "@/lib/clock";
import { closeDatabase } from "@/lib/database/open";
import { environment, forgetEnvironment } from "@/lib/env";
import { loadResponse } from "@/lib/responses/store";
import { unsealId } from "@/lib/session/sealed-id";
import type { Acknowledged } from "./saving-people";

const aDay = 86_400;

/** How many of these answers are not in the database that the variables name. */
export async function countLost(
  acknowledged: readonly Acknowledged[],
  variables: { readonly [name: string]: string },
): Promise<number> {
  Object.assign(process.env, variables);
  forgetEnvironment();
  let lost = 0;
  for (const { cookie } of acknowledged) {
    const known = await unsealId(decodeURIComponent(cookie), environment().sessionSecret, aDay);
    const stored = known === null ? null : await loadResponse(known.id, systemClock.now());
    if (stored?.draft.answers["emergency-signs"] !== "none") lost += 1;
  }
  await closeDatabase();
  return lost;
}
