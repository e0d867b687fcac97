import { settingsWords } from "@/content/words/en/staff/settings";
import type { FormToFix } from "@/lib/clinic/form-to-fix";
import type { AlertField } from "@/lib/settings/alert-fields";
import { TextField } from "./form";

const { labels, hints, parts } = settingsWords;
const address = { type: "email", inputMode: "email" } as const;

/** Who is told of an emergency sign, when someone looks, and who gets the daily mail. */
export function AlertSettings({ form: { values, problems } }: { readonly form: FormToFix }) {
  const field = (name: AlertField) => ({
    name,
    label: labels[name],
    hint: hints[name],
    value: values[name],
    problems,
  });
  return (
    <>
      <h2>{parts.alert}</h2>
      <TextField {...field("alertAddress")} {...address} />
      <TextField {...field("alertDeputy")} {...address} />
      <TextField {...field("watchHours")} maxLength={120} />
      <h2>{parts.daily}</h2>
      <TextField {...field("dailyMailAddress")} {...address} />
    </>
  );
}
