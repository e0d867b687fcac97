import { settingsWords } from "@/content/words/en/staff/settings";
import type { FormToFix } from "@/lib/clinic/form-to-fix";
import { countryCodes } from "@/lib/settings/countries";
import { zonesOf } from "@/lib/settings/zones";
import { fill } from "@/lib/words/fill";
import { countryOptions } from "./country-options";
import { SelectField } from "./form";

const { labels, hints, parts, countries } = settingsWords;

const allZones = [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])];
const options = (zones: readonly string[]) =>
  zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));

/** The zones of the country first; the one that is set is in the list whatever it is called. */
function ZoneField({ values, problems }: FormToFix) {
  const zone = values["timeZone"] ?? "";
  const country = countryCodes.find((code) => code === values["country"]);
  const own = country === undefined ? [] : zonesOf(country);
  const others = [...new Set([zone, ...allZones])].filter((one) => one && !own.includes(one));
  return (
    <SelectField
      name="timeZone"
      label={labels.timeZone}
      hint={hints.timeZone}
      value={zone}
      problems={problems}
      options={options(others)}
      {...(country !== undefined && own.length > 0
        ? {
            likely: {
              label: fill(settingsWords.zones.own, { country: countries[country] }),
              options: options(own),
              others: settingsWords.zones.others,
            },
          }
        : {})}
    />
  );
}

/** Where the clinic is, which decides how dates and times are read and written. */
export function PlaceSettings({ form }: { readonly form: FormToFix }) {
  return (
    <>
      <h2>{parts.place}</h2>
      <SelectField
        name="country"
        label={labels.country}
        hint={hints.country}
        value={form.values["country"]}
        problems={form.problems}
        options={countryOptions}
      />
      <ZoneField {...form} />
    </>
  );
}
