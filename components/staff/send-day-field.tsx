import { invitationForm } from "@/content/words/en/staff/invitation";
import type { FormToFix } from "@/lib/clinic/form-to-fix";
import { daysWords, hourWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import { TextField } from "./form";

const { labels, hints } = invitationForm;

type Props = { readonly form: FormToFix; readonly settings: ClinicSettings };

/** The day on which the first mail goes out, where it is not the clinic's usual one. */
export function SendDayField({ form: { values, problems }, settings }: Props) {
  const { sendDaysBefore: days, reminderHour, country } = settings;
  const hint =
    days === null
      ? hints.sendDay.now
      : fill(hints.sendDay.rule, { days: daysWords(days), hour: hourWords(reminderHour, country) });
  return (
    <TextField
      name="send-day"
      type="date"
      label={labels["send-day"]}
      hint={hint}
      value={values["send-day"]}
      problems={problems}
    />
  );
}
