import { LogoForm } from "@/components/staff/logo-form";
import { SettingsForm } from "@/components/staff/settings-form";
import { TestAlert } from "@/components/staff/test-alert";
import { VersionsTable } from "@/components/staff/versions-table";
import { logoWords, neededLabels, settingsWords } from "@/content/words/en/staff/settings";
import { loadLogo } from "@/lib/clinic/logo/logo-store";
import { openClinic } from "@/lib/clinic/open-clinic";
import { joinVersions, readShown, shownField, shownText } from "@/lib/clinic/two-versions";

import { countryCodes } from "@/lib/settings/countries";
import { shownSettings } from "@/lib/settings/typed-settings";
import { unsetSettings } from "@/lib/settings/unset-settings";
import { isTimeZone, zoneIsElsewhere } from "@/lib/settings/zones";
import { fill } from "@/lib/words/fill";
import { requireStaff } from "../require-staff";
import { oneParameter, type SearchParams, titleOf, typedForm } from "../typed-form";

export const generateMetadata = titleOf(settingsWords.title);

const doneWords: { readonly [done: string]: string } = {
  saved: settingsWords.saved,
  logo: logoWords.saved,
  "no-logo": logoWords.removed,
};

/** The two reminders are one person's or the other's. */
const together = [["reminderDay1", "reminderDay2"]];

/** What is said of a time zone that is none of the country's; null where both fit or cannot be read. */
function elsewhereWords(values: { readonly [field: string]: string }): string | null {
  const code = countryCodes.find((one) => one === values["country"]);
  const zone = values["timeZone"] ?? "";
  if (code === undefined || !isTimeZone(zone) || !zoneIsElsewhere(code, zone)) return null;
  return fill(settingsWords.zoneElsewhere, { zone, country: settingsWords.countries[code] });
}

/** What a clinic decides about itself; on the first visit, what mail cannot go out without. */
export default async function SettingsPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const staff = await requireStaff("settings:change");
  const clinic = await openClinic();
  const saved = { ...shownSettings(clinic.settings) };
  const typed = await typedForm(staff, searchParams);
  const { values, problems } = typed;
  const isFresh = values["revision"] === undefined;
  const conflict = values["conflict"] === "yes";
  const shown = readShown(values[shownField]);
  const joined = conflict && joinVersions({ shown, typed: values, saved, together });
  const revision = isFresh || conflict ? String(clinic.revision) : (values["revision"] ?? "");
  const unset = unsetSettings(clinic).map((name) => neededLabels[name]);
  const done = doneWords[(await oneParameter(searchParams, "done")) ?? ""];
  const zoneElsewhere = elsewhereWords(isFresh ? saved : values);
  return (
    <>
      <h1>{settingsWords.title}</h1>
      {done && (
        <p className="notice" role="status">
          {done}
        </p>
      )}
      {unset.length > 0 && (
        <p className="notice">{fill(settingsWords.firstVisit, { fields: unset.join(", ") })}</p>
      )}
      {zoneElsewhere && <p className="notice">{zoneElsewhere}</p>}
      <p>{settingsWords.lead}</p>
      {joined && (
        <VersionsTable
          words={settingsWords.conflict}
          labels={settingsWords.labels}
          differences={joined.differences}
        />
      )}
      <SettingsForm
        form={{ values: isFresh ? saved : joined ? joined.values : values, problems }}
        revision={revision}
        shown={isFresh || conflict ? shownText(saved) : (values[shownField] ?? "")}
      />
      <LogoForm clinic={{ ...clinic.settings, logo: await loadLogo() }} problems={problems} />
      <TestAlert settings={clinic.settings} tested={await oneParameter(searchParams, "tested")} />
    </>
  );
}
