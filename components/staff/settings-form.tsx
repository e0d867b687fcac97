import { staffFrame } from "@/content/words/en/staff/frame";
import { formLanguages } from "@/content/words/en/staff/invitation";
import { settingsWords } from "@/content/words/en/staff/settings";
import type { FormToFix } from "@/lib/clinic/form-to-fix";
import { shownField } from "@/lib/clinic/two-versions";
import { staffRoutes } from "@/lib/routes";
import type { SettingField } from "@/lib/settings/typed-settings";
import { AlertSettings } from "./alert-settings";
import { FormProblems, SelectField, TextAreaField, TextField } from "./form";
import { MailSettings } from "./mail-settings";
import { PlaceSettings } from "./place-settings";

const { labels, hints, parts } = settingsWords;

type Props = { readonly form: FormToFix; readonly revision: string; readonly shown: string };

/** All that a clinic decides about itself; its country first, which decides on much else. */
export function SettingsForm({ form, revision, shown }: Props) {
  const { values, problems } = form;
  const field = (name: SettingField) => ({
    name,
    label: labels[name],
    value: values[name],
    problems,
  });
  return (
    <>
      <FormProblems title={staffFrame.fixTitle} problems={problems} />
      <form method="post" action={staffRoutes.saveSettings} noValidate>
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name={shownField} value={shown} />
        <PlaceSettings form={form} />
        <h2>{parts.clinic}</h2>
        <TextField {...field("name")} maxLength={120} required />
        <TextField {...field("phone")} hint={hints.phone} type="tel" maxLength={40} required />
        <TextAreaField {...field("address")} hint={hints.address} rows={6} />
        <TextField {...field("logoText")} hint={hints.logoText} maxLength={40} />
        <TextField
          {...field("senderAddress")}
          hint={hints.senderAddress}
          type="email"
          inputMode="email"
          required
        />
        <h2>{parts.languages}</h2>
        <SelectField {...field("language")} hint={hints.language} options={formLanguages} />
        <SelectField
          {...field("doctorLanguage")}
          hint={hints.doctorLanguage}
          options={formLanguages}
        />
        <MailSettings form={form} />
        <AlertSettings form={form} />
        <h2>{parts.retention}</h2>
        <TextField
          {...field("retentionDays")}
          inputMode="numeric"
          hint={hints.retentionDays}
          required
        />
        <h2>{parts.records}</h2>
        <TextField {...field("recordSystem")} hint={hints.recordSystem} maxLength={200} />
        <button type="submit" className="primary">
          {settingsWords.save}
        </button>
      </form>
    </>
  );
}
