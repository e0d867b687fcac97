import { settingsWords } from "@/content/words/en/staff/settings";
import type { FormToFix } from "@/lib/clinic/form-to-fix";
import { hourWords } from "@/lib/settings/clinic-words";
import { type CountryCode, countryCodes } from "@/lib/settings/countries";
import type { SettingField } from "@/lib/settings/typed-settings";
import { SelectField, TextField } from "./form";

const { labels, hints, parts } = settingsWords;

const hours = (country: CountryCode) =>
  Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: hourWords(hour, country),
  }));

/** When mail and reminders go out, and how long a link works. */
export function MailSettings({ form: { values, problems } }: { readonly form: FormToFix }) {
  const field = (name: SettingField, hint: string) => ({
    name,
    label: labels[name],
    hint,
    value: values[name],
    problems,
    // Not of the type number: a browser takes no digits of another script there.
    inputMode: "numeric" as const,
  });
  const country = countryCodes.find((code) => code === values["country"]) ?? "GB";
  return (
    <>
      <h2>{parts.links}</h2>
      <TextField {...field("sendDaysBefore", hints.sendDaysBefore)} />
      <TextField {...field("reminderDay1", hints.reminderDay)} />
      <TextField {...field("reminderDay2", hints.reminderDay)} />
      <SelectField {...field("reminderHour", hints.reminderHour)} options={hours(country)} />
      <TextField {...field("linkDaysAfter", hints.linkDaysAfter)} required />
    </>
  );
}
