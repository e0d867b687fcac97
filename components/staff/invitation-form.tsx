import { staffFrame } from "@/content/words/en/staff/frame";
import { formLanguages, invitationForm } from "@/content/words/en/staff/invitation";
import type { FormToFix } from "@/lib/clinic/form-to-fix";
import type { InvitationField } from "@/lib/invitations/typed-invitation";
import { timeWords } from "@/lib/settings/clinic-words";
import { countries } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import { DateBoxes } from "./date-boxes";
import { FormProblems, SelectField, TextField } from "./form";
import { SendDayField } from "./send-day-field";
import { WhichTime } from "./which-time";

const { labels, hints } = invitationForm;

type Props = {
  readonly action: string;
  readonly form: FormToFix;
  readonly settings: ClinicSettings;
  /** Whether a day for the first mail can be chosen: it is not on its way yet. */
  readonly hasSendDay: boolean;
  /** The buttons, and what else is posted. */
  readonly children: React.ReactNode;
};

const halfPastTwo = ({ country }: ClinicSettings): string =>
  timeWords(new Date(Date.UTC(2026, 0, 1, 14, 30)), { country, timeZone: "UTC" });

/** The fields of one invitation: who, when, with whom and in which language. */
export function InvitationForm({ action, form, settings, hasSendDay, children }: Props) {
  const { values, problems } = form;
  const field = (name: InvitationField) => ({ name, value: values[name], problems });
  return (
    <>
      <FormProblems title={staffFrame.fixTitle} problems={problems} />
      <form method="post" action={action} noValidate>
        <TextField {...field("name")} label={labels.name} maxLength={120} required />
        <TextField
          {...field("record-number")}
          label={labels["record-number"]}
          hint={hints["record-number"]}
          maxLength={40}
        />
        <DateBoxes
          name="birth"
          label={labels.birth}
          hint={hints.birth}
          labels={{
            day: labels["birth-day"],
            month: labels["birth-month"],
            year: labels["birth-year"],
          }}
          order={countries[settings.country].dateOrder}
          {...{ values, problems }}
        />
        <TextField
          {...field("email")}
          label={labels.email}
          hint={hints.email}
          type="email"
          inputMode="email"
          maxLength={254}
        />
        <TextField
          {...field("phone")}
          label={labels.phone}
          hint={hints.phone}
          type="tel"
          inputMode="tel"
          maxLength={40}
        />
        <TextField {...field("day")} label={labels.day} type="date" required />
        <TextField
          {...field("time")}
          label={labels.time}
          hint={fill(hints.time, {
            zone: settings.timeZone,
            example: halfPastTwo(settings),
          })}
          type="time"
          required
        />
        <WhichTime values={values} settings={settings} />
        <TextField
          {...field("clinician")}
          label={labels.clinician}
          hint={hints.clinician}
          maxLength={120}
        />
        <SelectField {...field("language")} label={labels.language} options={formLanguages} />
        {hasSendDay && <SendDayField form={form} settings={settings} />}
        <div className="staff-actions">{children}</div>
      </form>
    </>
  );
}
