import { type ClinicSettings, firstSettings } from "./settings";

/** Settings that mail and pages cannot do without, and that nobody can guess. */
const needed = ["phone", "senderAddress", "timeZone"] as const;
export type NeededSetting = (typeof needed)[number];

/**
 * The needed settings that nobody has set yet. UTC may well be a clinic's time zone, so it counts as
 * set once the settings were saved; a made-up phone or address never does.
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
    (name) => settings[name] === first[name] && (name !== "timeZone" || revision === 1),
  );
}
