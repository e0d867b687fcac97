import type { ClinicSettings } from "./settings";

/** What tells nothing of a person, and may stand in the audit log as it was and as it is. */
const plain = [
  "country",
  "timeZone",
  "language",
  "doctorLanguage",
  "sendDaysBefore",
  "reminderDays",
  "reminderHour",
  "linkDaysAfter",
  "retentionDays",
  "recordSystem",
] as const satisfies readonly (keyof ClinicSettings)[];

/** Names, numbers and addresses: that they changed is told, and not what they are. */
const personal = [
  "name",
  "phone",
  "address",
  "logoText",
  "senderAddress",
  "alertAddress",
  "alertDeputy",
  "watchHours",
  "dailyMailAddress",
] as const satisfies readonly (keyof ClinicSettings)[];

const words = (value: ClinicSettings[(typeof plain)[number]]): string => {
  const text = Array.isArray(value) ? value.join(", ") : String(value ?? "");
  return text === "" ? "none" : text;
};

/** Which settings changed, for the audit log: of those that tell nothing of a person, from what to what. */
export function settingsChanges(
  before: ClinicSettings,
  after: ClinicSettings,
): { readonly [setting: string]: string } {
  const differs = (name: keyof ClinicSettings) =>
    JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  const told = plain
    .filter(differs)
    .map((name) => [name, `${words(before[name])} → ${words(after[name])}`]);
  const hidden = personal.filter(differs).map((name) => [name, "changed"]);
  return Object.fromEntries([...told, ...hidden]);
}
