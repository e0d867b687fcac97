import { emergencyDesk as words } from "@/content/words/en/staff/emergencies";
import { failureWords } from "@/content/words/en/staff/invitation";
import type { OpenEmergency } from "@/lib/invitations/desk/list-emergencies";
import { birthWords, dayWords, isToday, timeWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";

/** A flag as the page shows it, also when a script brings it. */
export type ShownFlag = {
  readonly id: string;
  readonly name: string;
  readonly birth: string;
  readonly recordNumber: string;
  readonly phone: string;
  readonly reported: string;
  /** When the sign was reported, in milliseconds: what is recorded is recorded of this one. */
  readonly sign: number;
  /** Of calls without an answer; empty where nobody called yet. */
  readonly tried: string;
  /** That the clinic was not mailed, and why; empty where nothing is wrong. */
  readonly alert: string;
};

const failures: { readonly [failure: string]: string } = failureWords;

type Place = { readonly settings: ClinicSettings; readonly now: Date };

/** That a person says there is, or may be, a sign, and since when. */
export function reportedText(at: Date, { settings, now }: Place): string {
  const time = timeWords(at, settings);
  return isToday(at, now, settings)
    ? fill(words.reported, { time })
    : fill(words.reportedOn, { day: dayWords(at, settings), time });
}

/** How often a person was called without an answer, and when last. */
export function triedText(tries: OpenEmergency["tries"], { settings, now }: Place): string {
  const last = tries.at(-1);
  if (last === undefined) return "";
  const day = isToday(last.at, now, settings) ? "" : `${dayWords(last.at, settings)}, `;
  const time = `${day}${timeWords(last.at, settings)}`;
  const values = { count: String(tries.length), time, name: last.name ?? words.someone };
  return fill(tries.length === 1 ? words.tried : words.triedOften, values);
}

/** Why no alert mail went out; nothing where there is nothing wrong. */
const alertText = (failure: string | null): string =>
  failure === null ? "" : fill(words.alertFailed, { why: failures[failure] ?? failureWords.other });

/** Open signs as the page shows them. Which sign it is stands in the summary alone. */
export const shownFlags = (
  emergencies: readonly OpenEmergency[],
  place: Place,
): readonly ShownFlag[] =>
  emergencies.map(({ invitation: { id, person }, reportedAt, tries, alertFailure }) => ({
    id,
    name: person.name,
    birth: birthWords(person.dateOfBirth, place.settings),
    recordNumber: person.recordNumber,
    phone: person.phone,
    reported: reportedText(reportedAt, place),
    sign: reportedAt.getTime(),
    tried: triedText(tries, place),
    alert: alertText(alertFailure),
  }));
