import { languages } from "@/content";
import { settingsWords } from "@/content/words/en/staff/settings";
import { keepFormDraft } from "@/lib/clinic/form-drafts";
import { addressToFix, type FieldProblem } from "@/lib/clinic/form-to-fix";
import { SettingsChangedError } from "@/lib/clinic/settings-store";
import { shownField } from "@/lib/clinic/two-versions";
import {
  changeSettings,
  type ZoneChoice,
  ZoneChoiceNeededError,
} from "@/lib/invitations/zone/change-settings";
import type { Staff } from "@/lib/permissions/staff";
import { revisionIn } from "@/lib/requests/revision";
import { query, staffRoutes } from "@/lib/routes";
import { readSettings, typedSettings } from "@/lib/settings/typed-settings";

const { problems: words } = settingsWords;

type Typed = {
  readonly staff: Staff;
  readonly form: URLSearchParams;
  readonly now: Date;
  /** What of the appointments to come stays, where that was asked. */
  readonly keep?: ZoneChoice;
};

/**
 * Saves the settings of a form and gives the address to go on at: the settings, saved or to be fixed; or
 * the page that asks what of the appointments to come stays when the time zone changes.
 */
export async function saveTyped({ staff, form, now, keep }: Typed): Promise<string> {
  const typed = typedSettings(form);
  const revision = revisionIn(form);
  const shown = form.get(shownField) ?? "";
  const values = { ...typed, revision: String(revision), [shownField]: shown };
  const fix = (problems: FieldProblem[], conflict: "" | "yes") =>
    addressToFix(staffRoutes.settings, staff, { values: { ...values, conflict }, problems }, now);
  const read = readSettings(typed, languages);
  if ("problems" in read) {
    const problems = read.problems.map(({ field, problem }) => ({ field, text: words[problem] }));
    return fix(problems, "");
  }
  try {
    const chosen = keep === undefined ? {} : { keep };
    await changeSettings(staff, read.settings, { revision, now, ...chosen });
  } catch (error) {
    if (error instanceof ZoneChoiceNeededError) {
      return staffRoutes.zoneChoice(await keepFormDraft(staff.id, { values, problems: [] }, now));
    }
    if (!(error instanceof SettingsChangedError)) throw error;
    return fix([{ field: "versions", text: words.conflict }], "yes");
  }
  return `${staffRoutes.settings}${query({ done: "saved" })}`;
}
