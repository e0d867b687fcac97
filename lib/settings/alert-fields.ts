import type { ClinicSettings } from "./settings";

/** The fields of the settings' form about emergency signs and the daily mail; each may be empty. */
export const alertFields = [
  "alertAddress",
  "alertDeputy",
  "watchHours",
  "dailyMailAddress",
] as const;
export type AlertField = (typeof alertFields)[number];
export type TypedAlertSettings = { readonly [field in AlertField]: string };

/** These fields as a form shows them. */
export const shownAlertSettings = (settings: ClinicSettings): TypedAlertSettings => ({
  alertAddress: settings.alertAddress,
  alertDeputy: settings.alertDeputy,
  watchHours: settings.watchHours,
  dailyMailAddress: settings.dailyMailAddress,
});

export type AlertProblem = {
  readonly field: AlertField;
  readonly problem: "alertAddressMissing" | "alertDeputySame";
};

/** What does not go together: a deputy stands in for somebody else. */
export function alertProblem(settings: ClinicSettings): AlertProblem | null {
  const { alertAddress, alertDeputy } = settings;
  if (alertDeputy === "") return null;
  if (alertAddress === "") return { field: "alertAddress", problem: "alertAddressMissing" };
  if (alertAddress.toLowerCase() !== alertDeputy.toLowerCase()) return null;
  return { field: "alertDeputy", problem: "alertDeputySame" };
}
