import { type ClinicSettings, firstSettings, unsetZone } from "./settings";

/** Settings that mail and pages cannot do without, and that nobody can guess. */
const needed = ["country", "timeZone", "phone", "senderAddress", "alertAddress"] as const;
export type NeededSetting = (typeof needed)[number];

/** What may well stay as it was: it is asked for until the settings were saved once. */
const askedOnce: readonly NeededSetting[] = ["country", "timeZone", "alertAddress"];

/** Whether mail to patients waits for it. */
export const mailWaitsFor = (name: NeededSetting): boolean => !askedOnce.includes(name);

/**
 * The needed settings that nobody has set yet. UTC may well be a clinic's time zone, and a clinic may
 * want no alerts, so these count as set once the settings were saved; a made-up phone or address never
 * does. The country of a clinic that was never asked for it is asked for until the settings are saved.
 */
export function unsetSettings({
  settings,
  revision,
}: {
  readonly settings: ClinicSettings;
  readonly revision: number;
}): readonly NeededSetting[] {
  const { name, language, country } = settings;
  const first = firstSettings(name, language, country);
  const isUnset: { readonly [setting in NeededSetting]: boolean } = {
    country: !settings.countryChosen,
    timeZone: settings.timeZone === unsetZone && revision === 1,
    phone: settings.phone === first.phone,
    senderAddress: settings.senderAddress === first.senderAddress,
    alertAddress: settings.alertAddress === first.alertAddress && revision === 1,
  };
  return needed.filter((setting) => isUnset[setting]);
}
