import { type ClinicSettings, firstSettings } from "./settings";

/** Settings that mail and pages cannot do without, and that nobody can guess. */
const needed = ["phone", "senderAddress", "timeZone", "alertAddress"] as const;
export type NeededSetting = (typeof needed)[number];

/** What may well stay as it was: it is asked for until the settings were saved once. */
const askedOnce: readonly NeededSetting[] = ["timeZone", "alertAddress"];

/** Whether mail to patients waits for it. */
export const mailWaitsFor = (name: NeededSetting): boolean => !askedOnce.includes(name);

/**
 * The needed settings that nobody has set yet. UTC may well be a clinic's time zone, and a
 * clinic may want no alerts, so these count as set once the settings were saved; a made-up phone or
 * address never does.
 */
export function unsetSettings({
  settings,
  revision,
}: {
  readonly settings: ClinicSettings;
  readonly revision: number;
}): readonly NeededSetting[] {
  const first = firstSettings(settings.name, settings.language);
  return needed.filter(
    (name) => settings[name] === first[name] && (mailWaitsFor(name) || revision === 1),
  );
}
