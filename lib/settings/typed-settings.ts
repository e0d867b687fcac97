import { plainDigits } from "@/lib/form/typed-number";
import { type AlertProblem, alertFields, alertProblem, shownAlertSettings } from "./alert-fields";
import { type ClinicSettings, clinicSettingsSchema } from "./settings";

/** The fields of the settings' form, as they are named in it. */
export const settingFields = [
  "country",
  "timeZone",
  "name",
  "phone",
  "address",
  "logoText",
  "language",
  "doctorLanguage",
  "senderAddress",
  "sendDaysBefore",
  "linkDaysAfter",
  "reminderDay1",
  "reminderDay2",
  "reminderHour",
  "retentionDays",
  "recordSystem",
  ...alertFields,
] as const;
export type SettingField = (typeof settingFields)[number];
export type TypedSettings = { readonly [field in SettingField]: string };

/** What is wrong with a field; each has its words. */
export type SettingProblem = {
  readonly field: SettingField;
  readonly problem: SettingField | AlertProblem["problem"] | "reminderDaysSame";
};

/** The form's fields as they were posted; what is missing is empty. */
export function typedSettings(form: URLSearchParams): TypedSettings {
  const typed = (field: SettingField) => (form.get(field) ?? "").replaceAll("\r\n", "\n").trim();
  return {
    country: typed("country"),
    timeZone: typed("timeZone"),
    name: typed("name"),
    phone: plainDigits(typed("phone")),
    address: typed("address"),
    logoText: typed("logoText"),
    language: typed("language"),
    doctorLanguage: typed("doctorLanguage"),
    senderAddress: typed("senderAddress"),
    sendDaysBefore: typed("sendDaysBefore"),
    linkDaysAfter: typed("linkDaysAfter"),
    reminderDay1: typed("reminderDay1"),
    reminderDay2: typed("reminderDay2"),
    reminderHour: typed("reminderHour"),
    retentionDays: typed("retentionDays"),
    recordSystem: typed("recordSystem"),
    alertAddress: typed("alertAddress"),
    alertDeputy: typed("alertDeputy"),
    watchHours: typed("watchHours"),
    dailyMailAddress: typed("dailyMailAddress"),
  };
}

/** Settings as the form shows them: the reverse of `readSettings`. */
export const shownSettings = (settings: ClinicSettings): TypedSettings => ({
  country: settings.country,
  timeZone: settings.timeZone,
  name: settings.name,
  phone: settings.phone,
  address: settings.address.join("\n"),
  logoText: settings.logoText,
  language: settings.language,
  doctorLanguage: settings.doctorLanguage,
  senderAddress: settings.senderAddress,
  sendDaysBefore: String(settings.sendDaysBefore ?? ""),
  linkDaysAfter: String(settings.linkDaysAfter),
  reminderDay1: String(settings.reminderDays[0] ?? ""),
  reminderDay2: String(settings.reminderDays[1] ?? ""),
  reminderHour: String(settings.reminderHour),
  retentionDays: String(settings.retentionDays),
  recordSystem: settings.recordSystem,
  ...shownAlertSettings(settings),
});

/** A whole number in the digits of any script. Anything else must not become one: an empty field would be 0. */
function whole(typed: string): number {
  const text = plainDigits(typed).trim();
  return /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
}

const lines = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** The field that a part of the settings is typed in. */
function fieldAt([part, index]: readonly PropertyKey[]): SettingField {
  if (part === "reminderDays") return index === 1 ? "reminderDay2" : "reminderDay1";
  return settingFields.find((field) => field === part) ?? "name";
}

/** The settings that were typed, in languages that there are, or all that is wrong with them. The later reminder comes last. */
export function readSettings(
  typed: TypedSettings,
  languages: readonly string[],
): { readonly settings: ClinicSettings } | { readonly problems: readonly SettingProblem[] } {
  const typedDays = [typed.reminderDay1, typed.reminderDay2];
  const read = clinicSettingsSchema.safeParse({
    ...typed,
    countryChosen: true,
    sendDaysBefore: typed.sendDaysBefore === "" ? null : whole(typed.sendDaysBefore),
    address: lines(typed.address),
    linkDaysAfter: whole(typed.linkDaysAfter),
    reminderDays: typedDays.filter(Boolean).map(whole),
    reminderHour: whole(typed.reminderHour),
    retentionDays: whole(typed.retentionDays),
  });
  if (!read.success) {
    const shift = typed.reminderDay1 === "" ? 1 : 0;
    const fields = read.error.issues.map(({ path: [part, index] }) =>
      fieldAt(typeof index === "number" ? [part ?? "", index + shift] : [part ?? ""]),
    );
    const inOrder = settingFields.filter((field) => fields.includes(field));
    return { problems: inOrder.map((field) => ({ field, problem: field })) };
  }
  const unknown = (["language", "doctorLanguage"] as const).filter(
    (field) => !languages.includes(read.data[field]),
  );
  if (unknown.length > 0) {
    return { problems: unknown.map((field) => ({ field, problem: field })) };
  }
  const { reminderDays } = read.data;
  if (new Set(reminderDays).size < reminderDays.length) {
    return { problems: [{ field: "reminderDay2", problem: "reminderDaysSame" }] };
  }
  const untogether = alertProblem(read.data);
  if (untogether !== null) return { problems: [untogether] };
  const earlierFirst = reminderDays.toSorted((one, other) => other - one);
  return { settings: { ...read.data, reminderDays: earlierFirst } };
}
