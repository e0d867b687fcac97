import { staffRequest } from "@/app/staff/requests";
import { languages } from "@/content";
import { settingsWords } from "@/content/words/en/staff/settings";
import { addressToFix, type FieldProblem } from "@/lib/clinic/form-to-fix";
import { SettingsChangedError, saveSettings } from "@/lib/clinic/settings-store";
import { shownField } from "@/lib/clinic/two-versions";
import { goTo } from "@/lib/requests/replies";
import { revisionIn } from "@/lib/requests/revision";
import { query, staffRoutes } from "@/lib/routes";
import { readSettings, typedSettings } from "@/lib/settings/typed-settings";

const { problems: words } = settingsWords;

/** Saves the clinic's settings. Whoever was second of two sees both versions. */
export function POST(request: Request): Promise<Response> {
  return staffRequest(request, "settings:change", async ({ staff, form, now }) => {
    const typed = typedSettings(form);
    const revision = revisionIn(form);
    const fix = async (problems: FieldProblem[], conflict: "" | "yes") => {
      const shown = form.get(shownField) ?? "";
      const values = { ...typed, revision: String(revision), [shownField]: shown, conflict };
      const to = await addressToFix(staffRoutes.settings, staff, { values, problems }, now);
      return goTo(request, to);
    };
    const read = readSettings(typed, languages);
    if ("problems" in read) {
      return fix(
        read.problems.map(({ field, problem }) => ({ field, text: words[problem] })),
        "",
      );
    }
    try {
      await saveSettings(staff, read.settings, revision, now);
    } catch (error) {
      if (!(error instanceof SettingsChangedError)) throw error;
      return fix([{ field: "name", text: words.conflict }], "yes");
    }
    return goTo(request, `${staffRoutes.settings}${query({ done: "saved" })}`);
  });
}
