import { staffFrame } from "@/content/words/en/staff/frame";
import { formLanguages } from "@/content/words/en/staff/invitation";
import { settingsWords } from "@/content/words/en/staff/settings";
import type { FormToFix } from "@/lib/clinic/form-to-fix";
import { staffRoutes } from "@/lib/routes";
import { countryCodes } from "@/lib/settings/countries";
import type { SettingField } from "@/lib/settings/typed-settings";
import { AlertSettings } from "./alert-settings";
import { FormProblems, SelectField, TextAreaField, TextField } from "./form";

const { labels, hints, parts, countries } = settingsWords;

const zones = [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])];
const zoneOptions = zones.map((value) => ({ value, label: value }));
const countryOptions = countryCodes.map((value) => ({ value, label: countries[value] }));
const number = { type: "number", inputMode: "numeric" } as const;

type Props = { readonly form: FormToFix; readonly revision: string };

/** All that a clinic decides about itself. */
export function SettingsForm({ form, revision }: Props) {
  const { values, problems } = form;
  const field = (name: SettingField) => ({
    name,
    label: labels[name],
    value: values[name],
    problems,
  });
  const zone = values["timeZone"] ?? "";
  const zonesShown = zones.includes(zone)
    ? zoneOptions
    : [{ value: zone, label: zone }, ...zoneOptions];
  return (
    <>
      <FormProblems title={staffFrame.fixTitle} problems={problems} />
      <form method="post" action={staffRoutes.saveSettings} noValidate>
        <input type="hidden" name="revision" value={revision} />
        <h2>{parts.clinic}</h2>
        <TextField {...field("name")} maxLength={120} required />
        <TextField {...field("phone")} hint={hints.phone} type="tel" inputMode="tel" required />
        <TextAreaField {...field("address")} hint={hints.address} rows={6} />
        <TextField {...field("logoText")} hint={hints.logoText} maxLength={40} />
        <TextField
          {...field("senderAddress")}
          hint={hints.senderAddress}
          type="email"
          inputMode="email"
          required
        />
        <h2>{parts.place}</h2>
        <SelectField {...field("timeZone")} hint={hints.timeZone} options={zonesShown} />
        <SelectField {...field("country")} hint={hints.country} options={countryOptions} />
        <SelectField {...field("language")} hint={hints.language} options={formLanguages} />
        <SelectField
          {...field("doctorLanguage")}
          hint={hints.doctorLanguage}
          options={formLanguages}
        />
        <h2>{parts.links}</h2>
        <TextField {...field("linkDaysAfter")} {...number} hint={hints.linkDaysAfter} required />
        <TextField {...field("reminderDay1")} {...number} hint={hints.reminderDay} />
        <TextField {...field("reminderDay2")} {...number} hint={hints.reminderDay} />
        <TextField {...field("reminderHour")} {...number} hint={hints.reminderHour} required />
        <AlertSettings form={form} />
        <h2>{parts.retention}</h2>
        <TextField {...field("retentionDays")} {...number} hint={hints.retentionDays} required />
        <button type="submit" className="primary">
          {settingsWords.save}
        </button>
      </form>
    </>
  );
}
